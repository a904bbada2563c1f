/** Where the people of a network stand: those named together often are near, and nothing is left to chance. */
import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force'
import { scaleSqrt } from 'd3-scale'
import type { Graph } from 'dateline/client'
import { middleOf } from '../extent.ts'
import type { Size } from '../size.ts'

export interface NetworkNode {
  id: string
  name: string
  count: number
  x: number
  y: number
  radius: number
}

export type NetworkEdge = Graph['edges'][number]

/** Of each node so many of its strongest edges are drawn: all of them would be a grey cloud. */
const STRONGEST = 2
const TICKS = 300
/** Room around for names, in pixels. */
const marginOf = ({ width }: Size) => ({
  x: Math.min(140, Math.max(width * 0.14, Math.min(110, width * 0.27))),
  y: 24,
})

/** All edges of the centre, and those that are among the strongest of one of their ends; given and kept strongest first. */
export function backbone(edges: readonly NetworkEdge[], centre?: string, each = STRONGEST): NetworkEdge[] {
  const drawn = new Map<string, number>()
  return edges.filter(({ source, target }) => {
    const kept = [source, target].some((end) => end === centre || (drawn.get(end) ?? 0) < each)
    if (kept) for (const end of [source, target]) drawn.set(end, (drawn.get(end) ?? 0) + 1)
    return kept
  })
}

/** The people named in most articles, and the lines between them; the centre is one of them. */
export function fullest<Node extends { id: string; count: number }, Edge extends NetworkEdge>(
  { nodes, edges }: { nodes: readonly Node[]; edges: readonly Edge[] },
  most: number,
  centre?: string,
): { nodes: Node[]; edges: Edge[] } {
  const first = [...nodes].sort(
    (a, b) => Number(b.id === centre) - Number(a.id === centre) || b.count - a.count,
  )
  const kept = new Set(first.slice(0, most).map(({ id }) => id))
  return {
    nodes: nodes.filter(({ id }) => kept.has(id)),
    edges: edges.filter(({ source, target }) => kept.has(source) && kept.has(target)),
  }
}

interface Moving extends SimulationNodeDatum {
  id: string
  radius: number
}

/** Stretches what lies on either side of the middle till it fills that half of the drawing. */
function stretched(values: readonly number[], middle: number, length: number, margin: number) {
  const room = length / 2 - margin
  const before = Math.max(1, middle - Math.min(...values)) / room
  const after = Math.max(1, Math.max(...values) - middle) / room
  return (value: number) => length / 2 + (value - middle) / (value < middle ? before : after)
}

/** Where each node stands in the drawing; the centre, which the forces left at 0, in its middle. */
function fitted(nodes: readonly Moving[], size: Size, centred: boolean) {
  const margin = marginOf(size)
  const [xs, ys] = [nodes.map(({ x = 0 }) => x), nodes.map(({ y = 0 }) => y)]
  const across = stretched(xs, centred ? 0 : middleOf(xs), size.width, margin.x)
  const down = stretched(ys, centred ? 0 : middleOf(ys), size.height, margin.y)
  return ({ x = 0, y = 0 }: Moving) => ({ x: across(x), y: down(y) })
}

/** The nodes at rest in the drawing; `centre` stands in its middle. The same graph always lies the same. */
export function layOut(
  { nodes, edges }: Pick<Graph, 'nodes' | 'edges'>,
  size: Size,
  centre?: string,
): NetworkNode[] {
  const most = Math.max(1, ...nodes.map(({ count }) => count))
  const radius = scaleSqrt([0, most], [3, Math.min(16, size.width / 28)])
  const moving: Moving[] = nodes.map(({ id, count }) => ({
    id,
    radius: radius(count),
    ...(id === centre && { fx: 0, fy: 0 }),
  }))
  const strongest = Math.max(1, ...edges.map(({ count }) => count))
  const links = backbone(edges, centre).map(({ source, target, count }) => ({ source, target, count }))
  const flat = size.height / size.width
  forceSimulation(moving)
    .force(
      'link',
      forceLink<Moving, (typeof links)[number]>(links)
        .id(({ id }) => id)
        .distance(({ count }) => 110 - 50 * (count / strongest)),
    )
    .force('charge', forceManyBody().strength(-420))
    .force('x', forceX(0).strength(0.06 * Math.min(1, flat * 1.2)))
    .force('y', forceY(0).strength(0.06 / Math.max(0.4, flat)))
    .force(
      'collide',
      forceCollide<Moving>((node) => node.radius + 18),
    )
    .stop()
    .tick(TICKS)
  const placed = fitted(moving, size, centre !== undefined && nodes.some(({ id }) => id === centre))
  return moving.map((node, index) => ({
    id: node.id,
    name: nodes[index]?.name ?? node.id,
    count: nodes[index]?.count ?? 0,
    radius: node.radius,
    ...placed(node),
  }))
}
