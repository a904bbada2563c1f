/**
 * What Citus cannot plan of a statement, by the statement's tree: its documented rules on joins and subqueries, taken
 * narrowly. Rows of sharded tables meet by the article's id alone; a subquery that asks for each row of the query around it
 * does so too; what is limited or summed up is made first and sent to every machine, so it may depend on no other row.
 */
import { SPREAD } from '../../../src/db/spread.ts'
import { isNode, type Node, nodesOf, type Value } from './nodes.ts'
import {
  first,
  isGathered,
  joinByKey,
  type Relation,
  type Source,
  sourceOfKey,
  spokenOf,
  within,
} from './sources.ts'

interface Read {
  keys: Set<number>
  sharded: Source[]
  isGathered: boolean
  /** Sources of the queries around it that it speaks of. */
  outer: Set<Source>
}

const NOT_SHARDED = { keys: new Set<number>(), isSharded: false, same: null }
/** Of a join. */
const INNER = '0'

/** The sources that a query's own FROM reads, with the sides of its outer joins. */
const rangesIn = (value: Value | undefined): number[] =>
  [...within(value)].filter(({ is }) => is === 'RANGETBLREF').map(({ fields }) => Number(fields.rtindex) - 1)

class Reader {
  readonly faults = new Set<string>()
  /** Tables that are met anywhere in the statement. */
  readonly met: Relation[] = []
  readonly #relations: ReadonlyMap<string, Relation>

  constructor(relations: ReadonlyMap<string, Relation>) {
    this.#relations = relations
  }

  /** Reads a query whose surroundings, the nearest first, are `around`. */
  read({ fields }: Node, around: Source[][]): Read {
    const sources: Source[] = []
    const scopes = [sources, ...around]
    const entries = nodesOf(fields.rtable)
    const outer = new Set<Source>()
    for (const entry of entries) sources.push(this.#sourceOf(entry, scopes, outer))
    const { rtable: _, ...others } = fields
    const parts = [...within(Object.values(others))]
    const keyOf = (value: Value | undefined) => sourceOfKey(value, scopes, entries)
    for (const source of spokenOf(parts, scopes)) if (!sources.includes(source)) outer.add(source)
    joinByKey(parts, keyOf)
    const sharded = rangesIn(fields.jointree)
      .map((place) => sources[place] as Source)
      .filter((source) => source.isSharded)
    if (new Set(sharded.map(first)).size > 1)
      this.faults.add(`joins ${sharded.map(({ name }) => name).join(' and ')}, not by article`)
    this.#lookAtOuterJoins(parts, sources)
    for (const part of parts) if (part.is === 'SUBLINK') this.#ask(part, scopes, outer)
    const keys = new Set<number>()
    for (const { fields: target } of nodesOf(fields.targetList))
      if (keyOf(target.expr)) keys.add(Number(target.resno))
    return { keys, sharded, isGathered: isGathered(fields, keys), outer }
  }

  #sourceOf({ fields }: Node, scopes: Source[][], outer: Set<Source>): Source {
    const relation = this.#relations.get(String(fields.relid))
    if (fields.rtekind === '0' && relation) {
      const { name, shardedBy } = relation
      this.met.push(relation)
      return {
        name,
        keys: new Set(shardedBy === null ? [] : [shardedBy]),
        isSharded: shardedBy !== null,
        same: null,
      }
    }
    if (fields.rtekind !== '1' || !isNode(fields.subquery)) return { name: '', ...NOT_SHARDED }
    const made = this.read(fields.subquery, scopes)
    for (const source of made.outer) outer.add(source)
    if (made.isGathered && made.outer.size > 0) this.faults.add('gathers what depends on another row')
    const name = `(${made.sharded.map((each) => each.name).join(', ')})`
    if (made.isGathered || made.sharded.length === 0) return { name, ...NOT_SHARDED }
    return { name, keys: made.keys, isSharded: true, same: null }
  }

  /** A subquery in an expression: by itself it is made first; asked for each row it must be of that row's article. */
  #ask({ fields }: Node, scopes: Source[][], outer: Set<Source>): void {
    if (!isNode(fields.subselect)) return
    const asked = this.read(fields.subselect, scopes)
    if (asked.outer.size === 0 || asked.sharded.length === 0) return
    for (const source of asked.outer) if (!scopes[0]?.includes(source)) outer.add(source)
    const around = scopes.flat().filter((source) => source.isSharded)
    const [own] = asked.sharded
    if (own && !around.some((source) => first(source) === first(own)))
      this.faults.add(`asks ${own.name} for each row, not by article`)
  }

  #lookAtOuterJoins(parts: Node[], sources: Source[]): void {
    for (const { is, fields } of parts) {
      if (is !== 'JOINEXPR' || fields.jointype === INNER) continue
      const [left, right] = [fields.larg, fields.rarg].map((side) =>
        rangesIn(side).some((place) => sources[place]?.isSharded),
      )
      if (right && !left) this.faults.add('joins what is sharded to rows that are not, with or without it')
    }
  }
}

/** What is wrong with a statement, in words; [] where Citus can plan it. */
export function faultsOf(statement: Node, relations: ReadonlyMap<string, Relation>): string[] {
  const reader = new Reader(relations)
  reader.read(statement, [])
  const names = (wanted: (relation: Relation) => boolean) => [
    ...new Set(reader.met.filter(wanted).map(({ name }) => name)),
  ]
  const sharded = names(({ shardedBy }) => shardedBy !== null)
  const local = names(({ name }) => SPREAD[name as keyof typeof SPREAD] === 'local')
  if (sharded.length > 0 && local.length > 0)
    reader.faults.add(`has ${local} with ${sharded} in one statement`)
  const { commandType, resultRelation, rtable } = statement.fields
  const changed = relations.get(String(nodesOf(rtable)[Number(resultRelation) - 1]?.fields.relid))
  if (/^[24]$/.test(String(commandType)) && changed?.shardedBy === null && sharded.length > 0)
    reader.faults.add(`changes ${changed.name} by what ${sharded} say`)
  return [...reader.faults]
}
