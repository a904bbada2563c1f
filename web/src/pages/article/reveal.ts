/** Leads the eye to a place in the text. */

/** How long a place stays lit, in milliseconds; the style sheet fades it in the same time. */
const LIT = 2200

/**
 * Scrolls to the elements whose `data-NAME` is this value and lights them. A quote or a sentence gets the focus; who goes from one
 * place found to the next keeps it on the button.
 */
export function reveal(name: 'quote' | 'event' | 'found-at', value: string): void {
  const elements = document.querySelectorAll<HTMLElement>(`[data-${name}="${CSS.escape(value)}"]`)
  const [first] = elements
  if (!first) return
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches
  first.scrollIntoView({ block: 'center', behavior: still ? 'auto' : 'smooth' })
  if (name !== 'found-at') first.focus({ preventScroll: true })
  for (const element of elements) {
    element.classList.add('lit')
    setTimeout(() => element.classList.remove('lit'), LIT)
  }
}
