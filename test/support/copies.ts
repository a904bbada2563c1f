/** Stories made of numbered sentences, for tests of copies: those of two seeds have no run of five words in common. */

const WORDS =
  'harbour council treaty border minister convoy winter market bridge railway harvest river garrison senate pension island glacier orchard tariff census'.split(
    ' ',
  )

/** Twenty sentences of fourteen words. */
export const story = (seed: number): string[] =>
  Array.from({ length: 20 }, (_, i) => {
    const words = Array.from(
      { length: 14 },
      (_, k) =>
        `${WORDS[(seed * 7 + i * 3 + k * (seed + 2)) % WORDS.length]}${(seed * 31 + i * 17 + k) % 97}`,
    )
    return `The ${words.join(' ')}.`
  })

export const STORY = story(1).join(' ')

/** What somebody said, word for word in every report on it: six sentences. */
export const SPEECH = story(3)
  .slice(0, 6)
  .map((sentence) => `"${sentence}"`)
  .join(' ')
