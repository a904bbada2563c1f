/** Two runs of the evaluation side by side: which documents gained and which lost, measure by measure. */
import { type Counts, MEASURES, type Measure, rates, type Score } from './score.ts'

/** What `npm run eval -- --json` prints of each document. */
export interface Scored {
  id: string
  score: Score
}

/** One measure of one document that is not what it was; null = it was not scored. */
export interface Change {
  id: string
  measure: Measure
  before: Counts | null
  after: Counts | null
  verdict: 'gain' | 'loss' | 'changed'
}

const f1Of = (counts: Counts | null) => (counts === null ? null : rates(counts).f1)

function verdictOf(before: Counts | null, after: Counts | null): Change['verdict'] {
  const [was, is] = [f1Of(before), f1Of(after)]
  if (was === null || is === null || was === is) return 'changed'
  return is > was ? 'gain' : 'loss'
}

/** All that differs, in the order of the documents; one that only one of the runs has counts as not scored in the other. */
export function compareScores(before: readonly Scored[], after: readonly Scored[]): Change[] {
  const [old, now] = [before, after].map((run) => new Map(run.map(({ id, score }) => [id, score])))
  const ids = [...new Set([...after, ...before].map(({ id }) => id))]
  return ids.flatMap((id) =>
    MEASURES.flatMap((measure) => {
      const [was, is] = [old?.get(id)?.[measure] ?? null, now?.get(id)?.[measure] ?? null]
      if (JSON.stringify(was) === JSON.stringify(is)) return []
      return [{ id, measure, before: was, after: is, verdict: verdictOf(was, is) }]
    }),
  )
}

const show = (counts: Counts | null) =>
  counts === null
    ? 'not scored'
    : `F1 ${rates(counts).f1.toFixed(3)} (${counts.right} right, ${counts.wrong} wrong, ${counts.missed} missed)`

/** Lines to print: every change, and how many gained and lost. */
export function tellChanges(changes: readonly Change[]): string {
  const count = (verdict: Change['verdict']) => changes.filter((change) => change.verdict === verdict).length
  return [
    ...changes.map(
      ({ id, measure, before, after, verdict }) =>
        `${verdict.padEnd(7)}  ${id}  ${measure}: ${show(before)} → ${show(after)}`,
    ),
    `${count('gain')} gained, ${count('loss')} lost, ${count('changed')} changed otherwise`,
  ].join('\n')
}
