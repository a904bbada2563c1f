/** Which quotations are chosen, and what is walked to find them. */
import { eq, sql } from 'drizzle-orm'
import { matches } from '#dialect'
import {
  type Anchor,
  chooseDriver,
  type Driver,
  type Group,
  type Scope,
  scopeConditions,
  scopeKey,
  scopeValues,
} from '../filters.ts'
import { both, type Condition } from '../lists.ts'
import { compileText, type TextQuery } from '../q.ts'
import { mentions, quotes } from '../tables.ts'
import { wordConditions } from './words.ts'

export interface QuoteChoice {
  scope: Scope
  /** Said by any of these; several groups cannot all have said it. */
  speaker: Group | null
  /** Whom the words name: any of a group's records, any of a list's groups, all of the lists. */
  about: Group[][]
  /** Words of the quotation itself. */
  q: TextQuery | null
}

/** A name inside the words: a mention of the text between the quotation's marks. */
function subjectConditions(about: Group[][]): Condition {
  const values: Record<string, unknown> = {}
  const mark = (name: string, value: string) => {
    values[name] = value
    return sql`${sql.placeholder(name)}`
  }
  const isAny = ({ filter, ids }: Group, name: string) =>
    sql`(${mentions.kind} = ${mark(name, filter)} and ${mentions.entity_id} in (${sql.join(
      ids.map((id, i) => mark(`${name}_${i}`, id)),
      sql`, `,
    )}))`
  const conditions = about.map(
    (groups, a) => sql`exists (select 1 from ${mentions} where ${mentions.article_id} = ${quotes.article_id}
      and ${mentions.field} = 'body' and ${mentions.start} >= ${quotes.start} and ${mentions.end} <= ${quotes.end}
      and (${sql.join(
        groups.map((group, g) => isAny(group, `a${a}_${g}`)),
        sql` or `,
      )}))`,
  )
  return { key: Object.keys(values).join(), values, sql: conditions }
}

/** The articles that the filters leave: whoever speaks, or is spoken about by one kind of name, is named there. */
export function impliedScope({ scope, speaker, about }: QuoteChoice): Scope {
  const named = about.flatMap((groups) => (groups.length === 1 ? groups : []))
  return { ...scope, include: [...scope.include, ...(speaker ? [speaker] : []), ...named] }
}

/** More than these are not put in order: quotations are walked in theirs, and each is asked who said it. */
const FEW_SAID = 5_000

/** The quotations of a speaker stand in their order, so they are walked, if no other filter leaves fewer articles. */
function isLed({ scope, speaker }: QuoteChoice): boolean {
  if (!speaker) return false
  const rarest = Math.min(...scope.include.map(({ count }) => count))
  return speaker.ids.length === 1 && speaker.count <= rarest
}

function speakerConditions({ speaker }: QuoteChoice): Condition {
  if (!speaker) return { key: '', values: {}, sql: [] }
  const { ids } = speaker
  const list = sql.join(
    ids.map((_, i) => sql`${sql.placeholder(`s${i}`)}`),
    sql`, `,
  )
  const many = ids.length > 1 && speaker.count > FEW_SAID
  // No index has an expression, so that the order of the list is kept.
  const said = many ? sql`${quotes.speaker_id} || ''` : sql`${quotes.speaker_id}`
  return {
    key: `${many ? 'many ' : ''}${ids.length}`,
    values: { ...Object.fromEntries(ids.map((id, i) => [`s${i}`, id])), speakerKind: speaker.filter },
    sql: [eq(quotes.speaker_kind, sql.placeholder('speakerKind')), sql`${said} in (${list})`],
  }
}

/** Words of a quotation are words of its article: the full-text index says in which articles to look. */
function textCondition(q: TextQuery | null, on: Anchor): Condition {
  const match = q ? compileText({ ...q, not: [] }, 'body').match : null
  const candidates = {
    key: 'body',
    values: { match },
    sql: [matches(on.sort_key, sql.placeholder('match'))],
  }
  return match === null ? wordConditions(q) : both(candidates, wordConditions(q))
}

/** What is walked: the articles of the rarest filter, whose quotations are taken of each; null: all quotations. */
export const leaderOf = (choice: QuoteChoice): Driver | null =>
  isLed(choice) ? null : chooseDriver(impliedScope(choice))

/** The conditions of a choice, where `driver` is what is walked. */
export function conditionsOf(choice: QuoteChoice, driver: Driver | null): Condition {
  const scope = driver ? impliedScope(choice) : choice.scope
  const on = driver?.on ?? { article_id: quotes.article_id, sort_key: quotes.sort_key }
  const inArticles = {
    key: `${driver?.group ?? ''} ${scopeKey(scope)}`,
    values: scopeValues(scope),
    sql: scopeConditions(scope, on, driver?.group),
  }
  const own = both(speakerConditions(choice), subjectConditions(choice.about))
  // The words come last: they are those of the quotation, where the scope's are of the article.
  return both(both(inArticles, own), textCondition(choice.q, on))
}
