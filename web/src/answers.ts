/** What the server answered: each question is asked once, and the last answer stays in view until the next one is there. */
import { createClient, type List, type Listed } from 'dateline/client'
import { useCallback, useEffect, useState } from 'preact/hooks'

/** The published client, of the server that this page came from. */
export const client = createClient()

export interface Answer<Body> {
  /** The answer, or that to the question before while this one is on its way; null before the first. */
  data: Body | null
  /** Why there is none: a ProblemError where the server refused. */
  error: Error | null
  loading: boolean
  /** Asks again. */
  retry(): void
}

/** So many answers are kept for the way back. */
const KEPT = 100
const kept = new Map<string, Promise<unknown>>()

/** The datasets that were answered from. */
const datasets = new Set<string>()
/** Told to the window when more was loaded on the server since the page was opened. */
export const NEW_DATASET = 'dateline-dataset'

/** Answers from another dataset than those before end what was kept: pages would contradict each other. */
function heed(body: unknown): void {
  const dataset = (body as Partial<Listed<unknown>> | null)?.meta?.dataset
  if (dataset === undefined || datasets.has(dataset)) return
  datasets.add(dataset)
  if (datasets.size === 1) return
  kept.clear()
  window.dispatchEvent(new Event(NEW_DATASET))
}

function keptAnswer<Body>(key: string, ask: () => Promise<Body>): Promise<Body> {
  // A key names one question, and so one sort of answer.
  const known = kept.get(key) as Promise<Body> | undefined
  if (known) return known
  const answer = ask()
  kept.set(key, answer)
  answer.then(heed, () => kept.delete(key))
  const [oldest] = kept.keys()
  if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest)
  return answer
}

type Settled<Body> = Pick<Answer<Body>, 'data' | 'error'> & { key: string | null }

/** The answer to a question that `key` names, such as its address; null asks nothing. */
export function useAnswer<Body>(key: string | null, ask: () => Promise<Body>): Answer<Body> {
  const [settled, settle] = useState<Settled<Body>>({ key: null, data: null, error: null })
  const [round, setRound] = useState(0)
  // The key says what `ask` asks; `round` asks it again.
  useEffect(() => {
    if (key === null) return
    let overtaken = false
    keptAnswer(key, ask).then(
      (data) => overtaken || settle({ key, data, error: null }),
      (error: Error) => overtaken || settle({ key, data: null, error }),
    )
    return () => {
      overtaken = true
    }
  }, [key, round])
  const retry = useCallback(() => {
    settle({ key: null, data: null, error: null })
    setRound((last) => last + 1)
  }, [])
  const loading = key !== null && settled.key !== key
  return { data: settled.data, error: loading ? null : settled.error, loading, retry }
}

/** One page of a list of the client; its address names it, so that two who ask the same ask once. Null asks nothing. */
export function useList<Item>(list: List<Item> | null): Answer<Listed<Item>> {
  return useAnswer(list?.url() ?? null, () => (list ? list.page() : Promise.reject(new Error('No list'))))
}
