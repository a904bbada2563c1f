import * as graphology from 'graphology'
import gexf from 'graphology-gexf'
import graphml from 'graphology-graphml'
import supertest from 'supertest'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { FORMATS, GRAPH_FORMATS } from '../../src/contract/formats.ts'
import type { Graph } from '../../src/contract/graph.ts'
import { asBytes } from '../support/bytes.ts'
import { type Rig, startRig } from '../support/seeds.ts'
import { readSpec, type Spec } from '../support/spec.ts'

let rig: Rig
let spec: Spec
beforeAll(async () => {
  rig = await startRig()
  spec = await readSpec(rig.app)
})
afterAll(() => rig.close())

const get = async (address: string, headers: Record<string, string> = {}) => {
  const answer = await supertest(rig.app.server).get(address).set(headers).buffer(true).parse(asBytes)
  const text = String(answer.body)
  const body = /json$/.test(answer.type) ? JSON.parse(text) : text
  expect(spec.faultsOf(address, answer.status, answer.type, body)).toEqual([])
  return { status: answer.status, type: answer.type, headers: answer.headers, text, body }
}
const graphOf = async (address: string) => (await get(address)).body as Graph

interface Card {
  people: { id: string }[]
  places: { id: string }[]
  organizations: { id: string }[]
}
/** Nodes and edges by key, worked out from the cards of the articles that an address lists. */
async function countedFrom(address: string, list: keyof Card) {
  const { data } = (await get(address)).body as { data: Card[] }
  const nodes = new Map<string, number>()
  const edges = new Map<string, number>()
  const add = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1)
  for (const card of data) {
    const ids = card[list].map(({ id }) => id).sort()
    for (const a of ids) {
      add(nodes, a)
      for (const b of ids) if (a < b) add(edges, `${a} ${b}`)
    }
  }
  return { nodes, edges }
}
const edgeKey = ({ source, target }: { source: string; target: string }) => [source, target].sort().join(' ')

describe('GET /graph', () => {
  // [filters, kind, the field of an article's card]
  const table: [string, string, keyof Card][] = [
    ['', 'person', 'people'],
    ['', 'organization', 'organizations'],
    ['person=Kerry&person=Lavrov', 'person', 'people'],
    ['place=Syria&exclude_person=Lavrov', 'person', 'people'],
    ['q=ceasefire', 'place', 'places'],
    ['event_type=talks&language=en', 'person', 'people'],
    ['from=2016&to=2016', 'place', 'places'],
    ['source=Bloomberg|Ara News', 'person', 'people'],
  ]
  it.each(table)('counts the articles of “%s” for each %s and each pair', async (filters, kind, list) => {
    const graph = await graphOf(`/graph?kind=${kind}&limit=500&${filters}`)
    const { nodes, edges } = await countedFrom(`/articles?${filters}`, list)
    expect(nodes.size).toBeGreaterThan(0)
    expect(new Map(graph.nodes.map(({ id, count }) => [id, count]))).toEqual(nodes)
    expect(new Map(graph.edges.map((edge) => [edgeKey(edge), edge.count]))).toEqual(edges)
    for (const node of graph.nodes) expect(node.kind).toBe(kind)
  })
  it('keeps the most named and the edges among them, and leaves out rare edges', async () => {
    const all = await graphOf('/graph')
    const few = await graphOf('/graph?limit=5&min_count=2')
    expect(few.nodes).toEqual(all.nodes.slice(0, 5))
    const kept = new Set(few.nodes.map(({ id }) => id))
    const among = all.edges.filter(({ source, target }) => kept.has(source) && kept.has(target))
    expect(among.some(({ count }) => count < 2)).toBe(true)
    expect(few.edges).toEqual(among.filter(({ count }) => count >= 2))
    expect(few.edges.length).toBeGreaterThan(0)
  })
  it('says how names were read, and gives nothing for one that is not known', async () => {
    const { meta } = await graphOf('/graph?person=Lavrov')
    expect(meta.query).toBe('people named together in articles mentioning Sergey Lavrov (the newest 5000)')
    expect(meta.resolved.person?.[0]?.matches[0]?.id).toBe('sergey-lavrov')
    expect(await graphOf('/graph?person=Nobody Ever')).toMatchObject({ nodes: [], edges: [] })
  })
})

describe('a graph as a file', () => {
  // Its types and its modules do not agree on what is the default.
  const Graphology = (graphology as unknown as { Graph: typeof graphology.UndirectedGraph }).Graph
  const parsers = {
    gexf: (text: string) => gexf.parse(Graphology, text),
    graphml: (text: string) => graphml.parse(Graphology, text),
  }
  it.each(['gexf', 'graphml'] as const)('is %s that another program reads whole', async (format) => {
    const { nodes, edges } = await graphOf('/graph?kind=organization')
    const address = `/graph?kind=organization&format=${format}`
    const { text, type, headers } = await get(address)
    expect(type).toBe(FORMATS[format].type)
    expect(headers['content-disposition']).toBe(`attachment; filename="graph.${format}"`)
    const read = parsers[format](text)
    expect(
      read.mapNodes((id, { label, kind, count }) => ({ id, name: label, kind, count: Number(count) })),
    ).toEqual(nodes)
    expect(
      read.mapEdges((_key, { weight, count }, source, target) => [source, target, weight, Number(count)]),
    ).toEqual(edges.map(({ source, target, count }) => [source, target, count, count]))
    expect((await get('/graph?kind=organization', { accept: FORMATS[format].type })).text).toBe(text)
  })
  it.each(['gexf', 'graphml'] as const)('is %s even where there is nothing to draw', async (format) => {
    const { text } = await get(`/graph?person=Nobody&format=${format}`)
    expect(parsers[format](text).order).toBe(0)
  })
  it('keeps names that XML would read as something else', async () => {
    const { writeGexf, writeGraphml } = await import('../../src/api/formats/graphs.ts')
    const name = `R&D <"Q'1">\u0007 ]]> `
    const graph: Graph = {
      nodes: [{ id: 'a&b', name, kind: 'organization', count: 1 }],
      edges: [],
      meta: { query: '<all> & "more"', dataset: '', resolved: {} },
    }
    for (const read of [parsers.gexf(writeGexf(graph)), parsers.graphml(writeGraphml(graph))])
      expect(read.getNodeAttribute('a&b', 'label').trim()).toBe(`R&D <"Q'1"> ]]>`)
  })
})

describe('what is refused', () => {
  it.each([
    ['/graph?limit=501', 400],
    ['/graph?kind=event', 400],
    ['/graph?format=csv', 400],
    ['/graph?min_count=-1', 400],
    ['/articles?format=gexf', 400],
  ])('%s', async (address, status) => {
    expect((await get(address)).status).toBe(status)
  })
  it('is what accepts none of its formats, with those that there are', async () => {
    const { status, body } = await get('/graph', { accept: 'text/csv' })
    expect(status).toBe(406)
    for (const format of GRAPH_FORMATS) expect(body.detail).toContain(FORMATS[format].type)
  })
})
