/** When a line that a source prints on page after page is furniture: the one rule that counting and cleaning share. */

const LEAST_DOCUMENTS = 3
/** One in so many documents must have the line. */
const PHRASE_ONE_IN = 5
/** Running text that recurs may be news that is told again: it must be on more of the pages. */
const PROSE_ONE_IN = 2

/** `f` foot or `h` head, `t` running text or `p` a phrase, and then the line itself: what a hash of a line is made of. */
export const hashPrefix = (side: 'head' | 'foot', prose: boolean): string =>
  `${side === 'head' ? 'h' : 'f'}${prose ? 't' : 'p'}`

/** True if a line that stands on `count` of a source's `documents` is furniture. */
export const recurs = (hash: string, count: number, documents: number): boolean =>
  count >= LEAST_DOCUMENTS && count * (hash[1] === 't' ? PROSE_ONE_IN : PHRASE_ONE_IN) >= documents

/** The least count with which any line of a source of so many documents is furniture. */
export const leastRecurring = (documents: number): number =>
  Math.max(LEAST_DOCUMENTS, Math.ceil(documents / PHRASE_ONE_IN))
