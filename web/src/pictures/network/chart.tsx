/** The people and the lines between them; who is pointed at stands out with those named together with them. */
import { scaleSqrt } from 'd3-scale'
import type { Graph } from 'dateline/client'
import { useMemo } from 'preact/hooks'
import { hrefOf } from '../../address.ts'
import { pageOf } from '../../kinds.ts'
import { counted } from '../../parts/words.ts'
import { placeLabels } from '../labels.ts'
import { LinkedDrawing } from '../linked.tsx'
import { useRoving } from '../roving.ts'
import type { Size } from '../size.ts'
import { Unsaid } from '../unsaid.tsx'
import { backbone, layOut, type NetworkEdge, type NetworkNode } from './layout.ts'

const LABEL_SIZE = 12

interface ChartProps {
  graph: Graph
  size: Size
  describedBy: string
  centre: string | undefined
}

export function NetworkChart({ graph, size, describedBy, centre }: ChartProps) {
  const nodes = useMemo(() => layOut(graph, size, centre), [graph, size, centre])
  const drawn = useMemo(() => backbone(graph.edges, centre), [graph, centre])
  const labels = useMemo(() => labelsOf(drawn, nodes, size, centre), [drawn, nodes, size, centre])
  const roving = useRoving(nodes)
  const { pointed } = roving
  const near = useMemo(() => neighbours(graph, pointed), [graph, pointed])
  const dim = (id: string) => near !== null && !near.has(id)
  return (
    <LinkedDrawing class="network" size={size} label="Network" describedBy={describedBy} roving={roving}>
      <Edges graph={graph} drawn={drawn} nodes={nodes} pointed={pointed} width={size.width} />
      {nodes.map(({ id, name, count, x, y, radius }, index) => {
        const label = labels.get(id)
        return (
          <a
            key={id}
            {...roving.markProps(index, id)}
            href={hrefOf(pageOf('person', id))}
            class="network-node"
            data-centre={id === centre}
            data-dim={dim(id)}
            aria-label={`${name}, ${counted(count, 'article')}`}
          >
            <circle class="network-touch" cx={x} cy={y} r={Math.max(12, radius)} />
            <circle class="network-circle" cx={x} cy={y} r={radius} />
            {label && (
              <text x={label.x} y={label.y} dy="0.35em" text-anchor={label.anchor}>
                {name}
              </text>
            )}
          </a>
        )
      })}
      <Said node={nodes.find(({ id }) => id === pointed && !labels.has(id))} width={size.width} />
    </LinkedDrawing>
  )
}

/** The centre's name first, then by articles; beside the lines where there is room. */
function labelsOf(drawn: readonly NetworkEdge[], nodes: readonly NetworkNode[], size: Size, centre?: string) {
  const weight = ({ id, count }: NetworkNode) => (id === centre ? Number.POSITIVE_INFINITY : count)
  const marks = [...nodes].sort((a, b) => weight(b) - weight(a)).map((node) => ({ ...node, text: node.name }))
  const at = new Map(nodes.map((node) => [node.id, node]))
  const lines = drawn.flatMap(({ source, target }) => {
    const [from, to] = [at.get(source), at.get(target)]
    return from && to ? [{ x1: from.x, y1: from.y, x2: to.x, y2: to.y }] : []
  })
  return new Map(placeLabels(marks, size, LABEL_SIZE, { lines }).map((label) => [label.id, label]))
}

/** A node with all that it has a line to; null where nothing is pointed at. */
function neighbours({ edges }: Graph, pointed: string | null): Set<string> | null {
  if (pointed === null) return null
  const ends = edges.filter(({ source, target }) => source === pointed || target === pointed)
  return new Set([pointed, ...ends.flatMap(({ source, target }) => [source, target])])
}

interface EdgesProps {
  graph: Graph
  /** What is drawn while nothing is pointed at. */
  drawn: readonly NetworkEdge[]
  nodes: readonly NetworkNode[]
  pointed: string | null
  width: number
}

/** The strongest lines, and all of those of what is pointed at. */
function Edges({ graph, drawn, nodes, pointed, width }: EdgesProps) {
  const at = useMemo(() => new Map(nodes.map((node) => [node.id, node])), [nodes])
  // Where all counts are small, no line is thick.
  const most = Math.max(8, ...graph.edges.map(({ count }) => count))
  const thickness = scaleSqrt([0, most], [0.75, Math.max(3, Math.min(6, width / 120))])
  const own = ({ source, target }: NetworkEdge) => source === pointed || target === pointed
  const edges = pointed === null ? drawn : [...drawn.filter((edge) => !own(edge)), ...graph.edges.filter(own)]
  return (
    <Unsaid>
      {edges.map((edge) => {
        const [from, to] = [at.get(edge.source), at.get(edge.target)]
        return (
          <line
            key={`${edge.source} ${edge.target}`}
            class="network-edge"
            data-own={own(edge)}
            data-dim={pointed !== null && !own(edge)}
            x1={from?.x}
            y1={from?.y}
            x2={to?.x}
            y2={to?.y}
            stroke-width={thickness(edge.count)}
          />
        )
      })}
    </Unsaid>
  )
}

/** The name of a node that found no room for it, while it is pointed at. */
function Said({ node, width }: { node: NetworkNode | undefined; width: number }) {
  if (!node) return null
  const right = node.x > width / 2
  return (
    <text
      class="network-said"
      x={node.x + (right ? -1 : 1) * (node.radius + 5)}
      y={node.y}
      dy="0.35em"
      text-anchor={right ? 'end' : 'start'}
    >
      {node.name}
    </text>
  )
}
