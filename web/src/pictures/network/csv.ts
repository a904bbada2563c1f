/** The lines of a network as a CSV file (RFC 4180), which the API has no address for. */
import type { Graph } from 'dateline/client'

const cell = (value: string | number): string => {
  const text = String(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** One line for each two people: ids, names, and in how many articles both are. */
export function edgesCsv({ nodes, edges }: Pick<Graph, 'nodes' | 'edges'>): string {
  const names = new Map(nodes.map(({ id, name }) => [id, name]))
  const rows = edges.map(({ source, target, count }) => [
    source,
    names.get(source) ?? source,
    target,
    names.get(target) ?? target,
    count,
  ])
  return [['source', 'source_name', 'target', 'target_name', 'articles'], ...rows]
    .map((row) => `${row.map(cell).join(',')}\r\n`)
    .join('')
}
