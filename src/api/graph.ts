/** /graph: who is named with whom, as JSON or for programs that draw graphs. */
import { z } from 'zod'
import { FORMATS } from '../contract/formats.ts'
import { type Graph, graph, graphQuery, MOST_LINKED } from '../contract/graph.ts'
import { readGraph } from '../db/graph.ts'
import { RESOURCES } from './addresses.ts'
import { writeGexf, writeGraphml } from './formats/graphs.ts'
import { json, route } from './routes.ts'
import { understand } from './scope.ts'

const WRITERS = { gexf: writeGexf, graphml: writeGraphml }

export const graphRoute = route({
  path: '/graph',
  operationId: 'getGraph',
  tag: 'dataset',
  summary: 'Who is named with whom in the same articles',
  description: `The filters choose the articles, the newest ${MOST_LINKED} of which are looked through. Nodes are the records that most of them name, edges are pairs of these that are named in the same article.`,
  query: graphQuery,
  params: z.object({}),
  response: graph,
  examples: [
    '/graph',
    '/graph?place=Syria&kind=organization&min_count=2',
    '/graph?person=Lavrov&format=gexf',
  ],
  answer: async ({ db, query, version }) => {
    const { kind, format } = query
    const { scope, words, resolved } = await understand(db, query)
    const found = await readGraph(db, {
      scope,
      kind,
      articles: MOST_LINKED,
      nodes: query.limit,
      least: query.min_count,
    })
    const among = words === '' ? 'all articles' : `articles ${words}`
    const made: Graph = {
      nodes: found.nodes.map(({ id, name, count }) => ({ id, name, kind, count })),
      edges: found.edges,
      meta: {
        query: `${RESOURCES[kind]} named together in ${among} (the newest ${MOST_LINKED})`,
        dataset: version,
        resolved,
      },
    }
    if (format !== 'gexf' && format !== 'graphml') return json(made)
    return { body: WRITERS[format](made), type: FORMATS[format].type, filename: `graph.${format}` }
  },
})
