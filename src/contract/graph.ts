/** A graph of names: who (or what) is named with whom in the same article. */
import { z } from 'zod'
import { meta } from './common.ts'
import { scopeFilters, textFilter } from './filters.ts'
import { graphOutput } from './formats.ts'
import { mentionKind } from './mentions.ts'
import { wholeNumber } from './parameters.ts'

/** Articles that are looked through, the newest of those that fit: the bound of all the work. */
export const MOST_LINKED = 5_000
const MOST_NODES = 500
const USUAL_NODES = 100

const node = z
  .strictObject({
    id: z.string().meta({ description: 'The identifier, stable over loads.' }),
    name: z.string().meta({ description: 'The usual English name.' }),
    kind: mentionKind.meta({ description: 'What it is.' }),
    count: z.int().meta({ description: 'How many of the articles name it.' }),
  })
  .meta({ id: 'GraphNode', description: 'A record that the articles name.' })

const edge = z
  .strictObject({
    source: z.string().meta({ description: 'The id of one node.' }),
    target: z.string().meta({ description: 'The id of the other.' }),
    count: z.int().meta({ description: 'How many of the articles name both.' }),
  })
  .meta({
    id: 'GraphEdge',
    description: 'Two nodes that are named in the same articles; it has no direction.',
  })

export const graph = z
  .strictObject({
    nodes: z.array(node).meta({ description: 'The records that most articles name, the most first.' }),
    edges: z.array(edge).meta({ description: 'Which of them are named together, the most often first.' }),
    meta,
  })
  .meta({ id: 'Graph', description: 'Who is named with whom.' })

export const graphQuery = z.strictObject({
  kind: mentionKind
    .default('person')
    .meta({ description: 'People, places or organizations.', example: 'organization' }),
  min_count: wholeNumber(1_000_000)
    .default(1)
    .meta({ description: 'Only edges of at least so many articles.', example: 2 }),
  limit: wholeNumber(MOST_NODES)
    .default(USUAL_NODES)
    .meta({ description: `How many nodes at the most, 0 to ${MOST_NODES}.`, example: 20 }),
  ...scopeFilters,
  ...textFilter,
  ...graphOutput,
})

export type Graph = z.infer<typeof graph>
export type GraphQuery = z.infer<typeof graphQuery>
