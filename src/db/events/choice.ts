/** Which events are chosen, as conditions. */
import { and, type SQL, sql } from 'drizzle-orm'
import { hasRow, matches } from '#dialect'
import {
  type Anchor,
  daysValues,
  EVERYTHING,
  type Group,
  isEverything,
  LINKS,
  type Scope,
  scopeConditions,
  scopeKey,
} from '../filters.ts'
import { both, type Condition } from '../lists.ts'
import { compileText, type TextQuery } from '../q.ts'
import { article_events, articles, event_participants, events } from '../tables.ts'

/** Records that an event must have (or must not): participants, its place, the source of an article about it. */
export interface EventChoice {
  q: TextQuery | null
  type: string | undefined
  include: Group[]
  exclude: Group[]
  /** First and last day looked for, as `YYYY-MM-DD`. */
  from: string | undefined
  to: string | undefined
  /** Told of by an article that was published, or speaks of days, in this time. */
  told: Pick<Scope, 'from' | 'to' | 'days'>
  nothing: boolean
}

/** Events with these words in their title. */
export function titleCondition(q: TextQuery | null): Condition {
  if (!q) return { key: '', values: {}, sql: [] }
  const { match, not } = compileText(q)
  const titled = (mark: string) =>
    matches({ id: events.id, key: events.search_key }, sql.placeholder(mark), 'event_search')
  if (match !== null) return { key: 'match', values: { match }, sql: [titled('match')] }
  if (not !== null) return { key: 'not', values: { not }, sql: [sql`not ${titled('not')}`] }
  return { key: 'nothing', values: {}, sql: [sql`1 = 0`] }
}

/** Walked events are asked, each, whether they have the record; counted ones are told from the set of all that do. */
type Form = 'walked' | 'counted'

function hasAny(group: Group, mark: string, form: Form): SQL {
  const ids = sql.join(
    group.ids.map((_, i) => sql`${sql.placeholder(`${mark}_${i}`)}`),
    sql`, `,
  )
  if (group.filter === 'place') return sql`${events.place_id} is not null and ${events.place_id} in (${ids})`
  const isIn = (from: SQL, id: SQL, where: SQL) =>
    form === 'counted'
      ? sql`${events.id} in (select ${id} from ${from} where ${where})`
      : hasRow(events.id, from, id, where)
  if (group.filter === 'source' || group.filter === 'language') {
    const where = sql`s.${sql.identifier(LINKS[group.filter].id)} in (${ids})`
    return isIn(sql`${article_events} l join ${articles} s on s.id = l.article_id`, sql`l.event_id`, where)
  }
  const where = sql`p.kind = ${sql.raw(`'${group.filter}'`)} and p.entity_id in (${ids})`
  return isIn(sql`${event_participants} p`, sql`p.event_id`, where)
}

function groupsCondition(
  groups: Group[],
  mark: string,
  form: Form,
  turn: (condition: SQL) => SQL,
): Condition {
  const condition: Condition = { key: `${form} `, values: {}, sql: [] }
  groups.forEach((group, g) => {
    condition.key += `${mark}${group.filter}${group.ids.length},`
    group.ids.forEach((id, i) => {
      condition.values[`${mark}${g}_${i}`] = id
    })
    condition.sql.push(turn(sql`(${hasAny(group, `${mark}${g}`, form)})`))
  })
  return condition
}

/** Events that lie, at least in part, in the time asked for. */
export function timeCondition(choice: EventChoice): Condition {
  const dated = sql`${events.start_key} <> ''`
  const condition: Condition = { key: '', values: { from: choice.from, to: choice.to }, sql: [] }
  if (choice.from !== undefined)
    condition.sql.push(sql`${events.end_key} >= ${sql.placeholder('from')} and ${dated}`)
  if (choice.to !== undefined)
    condition.sql.push(sql`${events.start_key} <= ${sql.placeholder('to')} and ${dated}`)
  condition.key = `${choice.from === undefined ? '' : 'from'} ${choice.to === undefined ? '' : 'to'}`
  return condition
}

const IN_ARTICLE = { article_id: sql`l.article_id`, sort_key: sql`l.sort_key` }

/** Events that an article of this time tells of. */
function toldCondition(told: EventChoice['told'], form: Form): Condition {
  const scope = { ...EVERYTHING, ...told }
  if (isEverything(scope)) return { key: '', values: {}, sql: [] }
  const on: Anchor = form === 'walked' ? { ...IN_ARTICLE, again: true } : IN_ARTICLE
  const holds = and(sql`true`, ...scopeConditions(scope, on))
  const isTold =
    form === 'counted'
      ? sql`${events.id} in (select l.event_id from ${article_events} l where ${holds})`
      : hasRow(events.id, sql`${article_events} l`, sql`l.event_id`, holds)
  return {
    key: `told ${scopeKey(scope)}`,
    values: { from: told.from, to: told.to, ...daysValues(told.days) },
    sql: [isTold],
  }
}

/** Events with such a title, such records, and told of at such a time. */
export function conditionOf({ q, include, exclude, told }: EventChoice, form: Form): Condition {
  const having = both(
    groupsCondition(include, 'i', form, (condition) => condition),
    groupsCondition(exclude, 'x', form, (condition) => sql`not ${condition}`),
  )
  return both(both(titleCondition(q), having), toldCondition(told, form))
}
