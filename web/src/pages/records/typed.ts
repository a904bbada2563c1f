/** What is typed into the filter above a list, and what that asks. */

/** Signs of the API's own grammar: who writes them knows what they want. */
const WRITTEN = /["*]|\bOR\b|(^|\s)-/

/** `ser lav` → `ser lav*`: the last word may be half of one. Empty asks nothing. */
export function prefixed(typed: string): string {
  const words = typed.trim()
  return words === '' || WRITTEN.test(words) || !/[\p{L}\p{N}]$/u.test(words) ? words : `${words}*`
}

/** What was typed to ask that. */
export function typedOf(q: string | null): string {
  const words = q ?? ''
  const begun = words.replace(/\*$/, '')
  return prefixed(begun) === words ? begun : words
}
