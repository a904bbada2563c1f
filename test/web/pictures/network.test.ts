import { describe, expect, it } from 'vitest'
import { edgesCsv } from '../../../web/src/pictures/network/csv.ts'
import { backbone, fullest, layOut } from '../../../web/src/pictures/network/layout.ts'

const node = (id: string, count: number) => ({ id, name: id, kind: 'person' as const, count })
const edge = (source: string, target: string, count: number) => ({ source, target, count })
const graph = {
  nodes: [node('kerry', 5), node('lavrov', 4), node('assad', 3), node('obama', 1)],
  edges: [
    edge('kerry', 'lavrov', 4),
    edge('kerry', 'assad', 2),
    edge('lavrov', 'assad', 1),
    edge('kerry', 'obama', 1),
  ],
}
const size = { width: 360, height: 400 }

describe('the lines of a network', () => {
  it('are the strongest of either end', () => {
    expect(backbone(graph.edges, undefined, 1).map(({ source, target }) => `${source} ${target}`)).toEqual([
      'kerry lavrov',
      'kerry assad',
      'kerry obama',
    ])
    expect(backbone(graph.edges, 'kerry', 3)).toEqual(graph.edges)
  })

  it('are all of those of the centre', () => {
    expect(backbone(graph.edges, 'assad', 0).map(({ source, target }) => `${source} ${target}`)).toEqual([
      'kerry assad',
      'lavrov assad',
    ])
  })

  it('are a CSV file; names with commas and quotes stay whole', () => {
    const names = {
      nodes: [{ ...node('a', 1), name: 'Smith, "Bob"' }, node('b', 1)],
      edges: [edge('a', 'b', 7)],
    }
    expect(edgesCsv(names)).toBe(
      'source,source_name,target,target_name,articles\r\na,"Smith, ""Bob""",b,b,7\r\n',
    )
  })
})

describe('the people of a small drawing', () => {
  it.each([
    ['are those named most', undefined, ['kerry', 'lavrov']],
    ['have the centre among them', 'obama', ['kerry', 'obama']],
  ])('%s', (_, centre, kept) => {
    const { nodes, edges } = fullest(graph, 2, centre)
    expect(nodes.map(({ id }) => id)).toEqual(kept)
    expect(edges).toEqual([edge('kerry', kept[1] ?? '', centre ? 1 : 4)])
  })
})

describe('the layout', () => {
  it('lies inside the drawing, and the same every time', () => {
    const nodes = layOut(graph, size)
    for (const { x, y } of nodes) {
      expect(x).toBeGreaterThanOrEqual(0)
      expect(x).toBeLessThanOrEqual(size.width)
      expect(y).toBeGreaterThanOrEqual(0)
      expect(y).toBeLessThanOrEqual(size.height)
    }
    expect(layOut(graph, size)).toEqual(nodes)
  })

  it('has the centre in the middle', () => {
    const centre = layOut(graph, size, 'lavrov').find(({ id }) => id === 'lavrov')
    expect(centre).toMatchObject({ x: 180, y: 200 })
  })

  it('bears a centre that nobody is named with, and a single person', () => {
    expect(layOut(graph, size, 'nobody')).toHaveLength(4)
    expect(layOut({ nodes: [node('kerry', 1)], edges: [] }, size, 'kerry')).toMatchObject([
      { x: 180, y: 200 },
    ])
  })
})
