/** Furniture that is glued into running text. */

import { describe, expect, test } from 'vitest'
import { FIRST, HEAD, kept, LAST } from './pages.ts'

describe('is cut out', () => {
  const cases: [string, string, string][] = [
    ['a wire code at the end', `${LAST} [nL8N1N86I0]`, LAST],
    ['a wire code in the middle', `${FIRST} [ID:nL5E8FG1] ${LAST}`, `${FIRST} ${LAST}`],
    ['a teaser at the end', `${LAST} READ MORE: Who arms the rebels?`, LAST],
    ['a teaser glued to the end', `${LAST}READ MORE: Envoy leaves Geneva`, LAST],
    ['a teaser in the middle', `${FIRST} READ MORE: Who arms the rebels? ${LAST}`, `${FIRST} ${LAST}`],
    ['a teaser in brackets', `${FIRST} (READ: Envoy leaves Geneva) ${LAST}`, `${FIRST} ${LAST}`],
    ['who reported', `${LAST} (Reporting by Jane Doe; Editing by John Roe)`, LAST],
    ['who reported, without brackets', `${LAST} Reporting by Jane Doe; Editing by John Roe`, LAST],
    ['an invitation to follow', `${LAST} Follow Jane Doe on Twitter`, LAST],
    ['an invitation to click', `${LAST} Click here to read the full report.`, LAST],
    ['a page mark', `${FIRST} Story continues below advertisement ${LAST}`, `${FIRST} ${LAST}`],
  ]
  test.each(cases)('%s', (_, line, rest) => expect(kept([HEAD, line, FIRST])[1]).toBe(rest))
})

describe('stays', () => {
  test.each([
    ['words added by an editor', `He said [the] talks were over. ${LAST}`],
    ['reading in the news', `He said: read more books. ${LAST}`],
    ['an agency in brackets', `BEIRUT (AP) — ${FIRST}`],
    ['reporting in the news', `The team did its reporting by phone. ${LAST}`],
    ['a follower', `Follow the money, he said on Twitter. ${LAST}`],
  ])('%s', (_, line) => expect(kept([HEAD, line, LAST])[1]).toBe(line))
})
