/** Furniture glued into a line of running text: teasers, short links, adverts, wire codes. */

interface InlineRule {
  rule: string
  /** Cheap test: without one of these in the line the pattern is not tried. */
  triggers: string[]
  pattern: RegExp
}

const INLINE: InlineRule[] = [
  {
    rule: 'related',
    triggers: [
      'READ MORE',
      'Read more:',
      'READ ALSO',
      'Read also',
      'ALSO READ',
      'Also read',
      'SEE ALSO',
      'See also:',
      'RELATED:',
      'Related:',
    ],
    pattern:
      /(?:(?<=[.!?…]["”’)]*)\s*|\s*[([])(?:READ MORE|Read more|READ ALSO|Read also|ALSO READ|Also read|SEE ALSO|See also|RELATED|Related)\s?:\s?(?:[^.!?)\]]|(?<=\p{Lu})\.)*[)\]]?$/gu,
  },
  {
    rule: 'link',
    triggers: ['pic.twitter.com/', 't.co/'],
    pattern: /\s*(?:pic\.twitter\.com|https?:\/\/t\.co)\/\w+/g,
  },
  {
    rule: 'advert',
    triggers: ['DVERTISEMENT', 'dvertisement'],
    pattern:
      /\s*(?:[([]\s?(?:ADVERTISEMENT|[Aa]dvertisement)\s?[)\]]|\bADVERTISEMENT\b|(?:Story|Article) continues below advertisement\.?)/g,
  },
  {
    rule: 'wire code',
    triggers: ['AFP', 'dpa', 'Reuters', 'nditem', '(end)', '(END)'],
    pattern:
      /\s+(?:[a-z]{2,4}\/[a-z]{2,4}(?:\/[a-z]{2,4})? \([A-Za-z, -]+\)|Enditem|\((?:end|END)\)(?: [a-z.]{2,12})?)$/g,
  },
]

/** A stretch of a line to be cut, with the rule that says why. */
export interface Cut {
  rule: string
  start: number
  end: number
}

/** What is to be cut from the line, in order and without overlaps; offsets are into `text`. */
export function findInline(text: string): Cut[] {
  const cuts: Cut[] = []
  for (const { rule, triggers, pattern } of INLINE) {
    if (!triggers.some((trigger) => text.includes(trigger))) continue
    for (const found of text.matchAll(pattern))
      cuts.push({ rule, start: found.index, end: found.index + found[0].length })
  }
  cuts.sort((a, b) => a.start - b.start)
  return cuts.filter((cut, index) => index === 0 || cut.start >= cuts[index - 1]!.end)
}
