/** PostgreSQL's own reading of a statement, which it prints under debug_print_parse: nodes with fields. */
import type pg from 'pg'

export type Value = string | Value[] | Node
export interface Node {
  /** Such as QUERY, VAR or SUBLINK. */
  is: string
  fields: Record<string, Value>
}

export const isNode = (value: Value | undefined): value is Node =>
  typeof value === 'object' && !Array.isArray(value)

/** The nodes of a field that holds a list, or one. */
export const nodesOf = (value: Value | undefined): Node[] =>
  (Array.isArray(value) ? value : value === undefined ? [] : [value]).filter(isNode)

/** The printed tree as nodes; throws where it ends too soon. */
export function readNodes(printed: string): Node {
  const tokens = printed.match(/[{}()]|"(?:\\.|[^"\\])*"|(?:\\.|[^\s{}()\\])+/gs) ?? []
  let at = 0
  const next = (): string => {
    const token = tokens[at++]
    if (token === undefined) throw new Error(`the tree ends too soon: ${printed.slice(-80)}`)
    return token
  }
  const value = (): Value => {
    const token = next()
    if (token === '{') return node()
    if (token !== '(') return token
    const items: Value[] = []
    while (tokens[at] !== ')') items.push(value())
    at++
    return items
  }
  const node = (): Node => {
    const is = next()
    const fields: Record<string, Value> = {}
    while (tokens[at] !== '}') {
      const name = next().slice(1)
      const values: Value[] = []
      while (tokens[at] !== '}' && !tokens[at]?.startsWith(':')) values.push(value())
      fields[name] = values.length === 1 ? (values[0] as Value) : values
    }
    at++
    return { is, fields }
  }
  const read = value()
  if (!isNode(read)) throw new Error(`no tree: ${printed.slice(0, 80)}`)
  return read
}

/** Settings of a connection whose server prints how it reads what is asked. */
export const PRINTING = '-c client_min_messages=log -c debug_print_parse=on -c debug_pretty_print=off'

/** How the server of a PRINTING connection reads a statement of plain SQL (with `$1` and so on), which it does not run. */
export async function readStatement(client: pg.Client, text: string): Promise<Node> {
  let printed = ''
  const listen = ({ detail }: { detail?: string | undefined }) => {
    // The statement itself is printed after the PREPARE that holds it.
    if (detail?.startsWith('{QUERY')) printed = detail
  }
  client.on('notice', listen)
  try {
    await client.query(`prepare asked as ${text}`)
  } finally {
    client.off('notice', listen)
  }
  await client.query('deallocate asked')
  return readNodes(printed)
}
