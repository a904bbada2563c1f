import { describe, expect, it } from 'vitest'
import { compareScores, tellChanges } from '../../bench/compare.ts'
import { type Counts, MEASURES, type Score } from '../../bench/score.ts'

const none = Object.fromEntries(MEASURES.map((measure) => [measure, null])) as Score
const scored = (id: string, people: Counts | null) => ({ id, score: { ...none, people } })
const counts = (right: number, wrong: number, missed: number): Counts => ({ right, wrong, missed })

describe('two evaluations beside each other', () => {
  // [what happened, before, after, verdicts]
  const table: [string, Counts | null, Counts | null, string[]][] = [
    ['nothing', counts(3, 0, 1), counts(3, 0, 1), []],
    ['one more found', counts(3, 0, 1), counts(4, 0, 0), ['gain']],
    ['one found that is not there', counts(3, 0, 1), counts(3, 1, 1), ['loss']],
    ['one lost and one spurious less', counts(3, 1, 0), counts(3, 0, 1), ['changed']],
    ['scored for the first time', null, counts(3, 0, 1), ['changed']],
  ]
  it.each(table)('tell that %s', (_what, before, after, verdicts) => {
    const changes = compareScores([scored('a', before)], [scored('a', after)])
    expect(changes.map(({ verdict }) => verdict)).toEqual(verdicts)
  })
  it('tell of documents that only one of them has', () => {
    const changes = compareScores([scored('old', counts(1, 0, 0))], [scored('new', counts(1, 0, 0))])
    expect(changes.map(({ id, before, after }) => [id, before !== null, after !== null])).toEqual([
      ['new', false, true],
      ['old', true, false],
    ])
  })
  it('print each change with its figures, and the sum', () => {
    const changes = compareScores([scored('a', counts(3, 0, 1))], [scored('a', counts(4, 0, 0))])
    expect(tellChanges(changes)).toBe(
      'gain     a  people: F1 0.857 (3 right, 0 wrong, 1 missed) → F1 1.000 (4 right, 0 wrong, 0 missed)\n1 gained, 0 lost, 0 changed otherwise',
    )
  })
})
