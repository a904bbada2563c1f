/** What a query reads, and which of it is known to be of one article. */
import { isNode, type Node, nodesOf, type Value } from './nodes.ts'

/** A table, and the number of the column that it is sharded by; null: it is not sharded. */
export interface Relation {
  name: string
  shardedBy: number | null
}

/** Something that a query reads. `keys`: columns with the article's id, of rows that stand with their article. */
export interface Source {
  name: string
  keys: Set<number>
  isSharded: boolean
  /** One that is known to be of the same article. */
  same: Source | null
}

/** By the server's catalogue: equality of texts. */
const TEXT_EQUALITY = '98'

export const isSet = (value: Value | undefined) => value !== undefined && value !== '<>' && value !== 'false'

/** A value with all nodes below it; a subquery is one of them, what is in it is not. */
export function* within(value: Value | undefined): Generator<Node> {
  if (Array.isArray(value)) for (const item of value) yield* within(item)
  if (!isNode(value)) return
  yield value
  if (value.is !== 'QUERY') for (const each of Object.values(value.fields)) yield* within(each)
}

export const first = (source: Source): Source => (source.same === null ? source : first(source.same))

/** Conditions that must all hold. */
const conjuncts = (value: Value | undefined): Node[] =>
  nodesOf(value).flatMap((node) =>
    node.is === 'BOOLEXPR' && node.fields.boolop === 'and' ? conjuncts(node.fields.args) : [node],
  )

/** Limited, summed up or put together rows are made first; those told apart by their article can be on each machine. */
export const isGathered = (fields: Node['fields'], keys: ReadonlySet<number>): boolean =>
  [fields.limitCount, fields.limitOffset, fields.setOperations, fields.hasWindowFuncs].some(isSet) ||
  (keys.size === 0 && [fields.hasAggs, fields.distinctClause, fields.groupClause].some(isSet))

/** The source of an article's id, where the expression is one. */
export function sourceOfKey(value: Value | undefined, scopes: Source[][], entries: Node[]): Source | null {
  if (!isNode(value) || value.is !== 'VAR') return null
  const [column, place] = [Number(value.fields.varattno), Number(value.fields.varno) - 1]
  const level = Number(value.fields.varlevelsup)
  const grouped = level === 0 ? entries[place]?.fields.groupexprs : undefined
  if (isSet(grouped)) return sourceOfKey(nodesOf(grouped)[column - 1], scopes, entries)
  const source = scopes[level]?.[place]
  return source?.keys.has(column) ? source : null
}

/** Sources whose columns stand in these expressions. */
export const spokenOf = (parts: Node[], scopes: Source[][]): Source[] =>
  parts
    .filter(({ is }) => is === 'VAR')
    .flatMap(({ fields }) => scopes[Number(fields.varlevelsup)]?.[Number(fields.varno) - 1] ?? [])

/** Notes which sources are of one article, by the equalities that must hold. */
export function joinByKey(parts: Node[], keyOf: (value: Value | undefined) => Source | null): void {
  const places = parts.filter(({ is }) => is === 'FROMEXPR' || is === 'JOINEXPR')
  for (const { fields } of places.flatMap((place) => conjuncts(place.fields.quals))) {
    if (fields.opno !== TEXT_EQUALITY) continue
    const [a, b] = nodesOf(fields.args).map(keyOf)
    if (a && b && first(a) !== first(b)) first(a).same = first(b)
  }
}
