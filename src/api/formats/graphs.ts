/** Graphs for the programs that draw them: GEXF 1.3 (Gephi) and GraphML. */
import type { Graph } from '../../contract/graph.ts'
import { writeXml } from './xml.ts'

/** What nodes and edges say of themselves beside their label: [name, type in GEXF, type in GraphML]. */
const NODE_FIELDS = [
  ['kind', 'string', 'string'],
  ['count', 'integer', 'int'],
] as const
const COUNT = ['count', 'integer', 'int'] as const

const values = (cells: Record<string, string | number>) => ({
  attvalue: Object.entries(cells).map(([name, value]) => ({ '@for': name, '@value': value })),
})
const attributes = (of: 'node' | 'edge', fields: readonly (readonly [string, string, string])[]) => ({
  '@class': of,
  attribute: fields.map(([name, type]) => ({ '@id': name, '@title': name, '@type': type })),
})

export const writeGexf = ({ nodes, edges, meta }: Graph): string =>
  writeXml({
    gexf: {
      '@xmlns': 'http://gexf.net/1.3',
      '@version': '1.3',
      meta: { creator: 'Dateline', description: meta.query },
      graph: {
        '@defaultedgetype': 'undirected',
        attributes: [attributes('node', NODE_FIELDS), attributes('edge', [COUNT])],
        nodes: {
          node: nodes.map(({ id, name, kind, count }) => ({
            '@id': id,
            '@label': name,
            attvalues: values({ kind, count }),
          })),
        },
        edges: {
          edge: edges.map(({ source, target, count }, number) => ({
            '@id': number,
            '@source': source,
            '@target': target,
            '@weight': count,
            attvalues: values({ count }),
          })),
        },
      },
    },
  })

/** Fields are declared once, by a key of their own: nodes and edges both have a `count`. */
const key = (of: 'node' | 'edge', name: string, type: string) => ({
  '@id': `${of}-${name}`,
  '@for': of,
  '@attr.name': name,
  '@attr.type': type,
})
const data = (of: 'node' | 'edge', cells: Record<string, string | number>) =>
  Object.entries(cells).map(([name, value]) => ({ '@key': `${of}-${name}`, '#text': value }))

export const writeGraphml = ({ nodes, edges, meta }: Graph): string =>
  writeXml({
    graphml: {
      '@xmlns': 'http://graphml.graphdrawing.org/xmlns',
      key: [
        key('node', 'label', 'string'),
        ...NODE_FIELDS.map(([name, , type]) => key('node', name, type)),
        key('edge', COUNT[0], COUNT[2]),
        key('edge', 'weight', 'double'),
      ],
      graph: {
        '@edgedefault': 'undirected',
        desc: meta.query,
        node: nodes.map(({ id, name, kind, count }) => ({
          '@id': id,
          data: data('node', { label: name, kind, count }),
        })),
        edge: edges.map(({ source, target, count }) => ({
          '@source': source,
          '@target': target,
          data: data('edge', { count, weight: count }),
        })),
      },
    },
  })
