/** Which quotations are chosen, and what is walked to find them. */
import { eq, sql } from 'drizzle-orm'
import { matches } from '#dialect'
import {
  type Anchor,
  entryOf,
  type Group,
  type Scope,
  scopeConditions,
  scopeKey,
  scopeValues,
} from '../filters.ts'
import { both, type Condition } from '../lists.ts'
import { compileText, type TextQuery } from '../q.ts'
import { quotes } from '../tables.ts'
import type { Leader } from './leader.ts'
import { subjectConditions } from './subjects.ts'
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

/** The articles that the filters leave: whoever speaks is named there. */
export const impliedScope = ({ scope, speaker }: QuoteChoice): Scope => ({
  ...scope,
  include: [...scope.include, ...(speaker ? [speaker] : [])],
})

/** More than these are not put in order: quotations are walked in theirs, and each is asked who said it, or what of. */
export const FEW_QUOTES = 5_000

function speakerConditions({ speaker }: QuoteChoice): Condition {
  if (!speaker) return { key: '', values: {}, sql: [] }
  const { ids } = speaker
  const list = sql.join(
    ids.map((_, i) => sql`${sql.placeholder(`s${i}`)}`),
    sql`, `,
  )
  const many = ids.length > 1 && speaker.count > FEW_QUOTES
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
    sql: [matches(entryOf(on), sql.placeholder('match'))],
  }
  return match === null ? wordConditions(q) : both(candidates, wordConditions(q))
}

/** The conditions of a choice, where `leader` is what is walked. */
export function conditionsOf(choice: QuoteChoice, leader: Leader | null): Condition {
  const scope = leader && leader.about < 0 ? impliedScope(choice) : choice.scope
  const on = leader?.on ?? { article_id: quotes.article_id, sort_key: quotes.sort_key }
  const inArticles = {
    key: `${leader?.group ?? ''} ${scopeKey(scope)}`,
    values: scopeValues(scope),
    sql: scopeConditions(scope, on, leader?.group),
  }
  const own = both(speakerConditions(choice), subjectConditions(choice.about, leader?.about))
  // The words come last: they are those of the quotation, where the scope's are of the article.
  return both(both(inArticles, own), textCondition(choice.q, on))
}
