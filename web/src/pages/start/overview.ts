/** What the start page asks for, all at once: what is loaded, its newest articles, and who and what is in them most. */

import type { Address } from '../../address.ts'
import { client, useAnswer, useList } from '../../answers.ts'
import { speakersIn } from '../../pictures/scope.ts'
import { type Example, examplesOf } from './examples.ts'

const LATEST = 5
const MOST_NAMED = 8
/** So many people are looked at for two that are named together. */
const CIRCLE = 12

/** `all`: the list of all articles. */
export function useOverview(all: Address) {
  const meta = useAnswer('/meta', client.meta)
  const articles = useList(client.articles({ limit: LATEST, facet: 'person', facet_size: MOST_NAMED }))
  const events = useList(client.events({ facet: ['place', 'type'], limit: 0 }))
  // The picture of the speakers asks the same.
  const speakers = useList(speakersIn(all))
  const graph = useAnswer('start graph', () => client.graph({ limit: CIRCLE }))
  // What cannot be asked is left out: the page says elsewhere why there is no answer.
  const settled = [articles, events, speakers, graph].every(
    ({ data, error }) => data !== null || error !== null,
  )
  const examples: Example[] | null = settled
    ? examplesOf({
        people: articles.data?.facets?.person ?? [],
        places: events.data?.facets?.place ?? [],
        eventTypes: events.data?.facets?.type ?? [],
        speakers: speakers.data?.facets?.speaker ?? [],
        graph: graph.data ?? { nodes: [], edges: [] },
      })
    : null
  return { meta, articles, examples }
}
