/** What `include` adds to articles, read for all articles of a page at once. */
import { type ArticleAdditions, MOST_DUPLICATES } from '../contract/articles.ts'
import { type NamedDate, namedDate } from '../contract/dates.ts'
import { duplicatesOf } from '../db/copies.ts'
import { type DateRow, datesOfArticles } from '../db/dates.ts'
import { getDocuments } from '../db/documents.ts'
import { eventsOfArticles } from '../db/events.ts'
import { findEvidence } from '../db/evidence.ts'
import { EVERYTHING } from '../db/filters.ts'
import { findHighlights } from '../db/highlights.ts'
import { mentionsOfArticles } from '../db/mentions.ts'
import { quotesOfArticles } from '../db/quotes.ts'
import { articleTexts } from '../db/texts.ts'
import type { Database } from '../db/version.ts'
import { showEvents } from './events.ts'
import { groupBy } from './groups.ts'
import { showMentions } from './mentions.ts'
import { showQuote } from './quotes.ts'
import type { Understood } from './scope.ts'

const showDate = ({ article_id: _, ...date }: DateRow): NamedDate => namedDate.parse(date)

/** Gives the additions of each article by its id; `understood` is the query that evidence is for. */
export async function additionsOf(
  db: Database,
  ids: string[],
  include: string[],
  understood: Understood | null,
): Promise<(id: string) => ArticleAdditions> {
  const wants = (what: string) => include.includes(what)
  const texts = wants('body') ? await articleTexts(db, ids) : null
  const mentions = wants('mentions')
    ? groupBy(await showMentions(db, await mentionsOfArticles(db, ids)), (m) => m.article_id)
    : null
  const said = wants('quotes') ? groupBy(await quotesOfArticles(db, ids), (row) => row.article_id) : null
  const told = wants('events') ? await eventsOfArticles(db, ids) : null
  const events = told
    ? new Map(
        (
          await showEvents(
            db,
            told.map((row) => row.event),
          )
        ).map((event) => [event.id, event]),
      )
    : null
  const dates = wants('dates') ? groupBy(await datesOfArticles(db, ids), (row) => row.article_id) : null
  const removed = wants('removed')
    ? new Map((await getDocuments(db, ids)).map((row) => [row.article_id, row.removed]))
    : null
  const duplicates = wants('duplicates') ? await duplicatesOf(db, ids, MOST_DUPLICATES) : null
  const evidence = wants('evidence')
    ? await findEvidence(db, ids, understood?.scope ?? EVERYTHING, understood?.q ?? null)
    : null
  const highlights = wants('highlights')
    ? await findHighlights(db, ids, understood?.q ?? null, understood?.fields ?? [])
    : null
  return (id) => ({
    ...(texts && { body: texts.get(id)?.body ?? '' }),
    ...(mentions && { mentions: mentions.get(id) ?? [] }),
    ...(said && { quotes: (said.get(id) ?? []).map(showQuote) }),
    ...(events && {
      events: (told ?? [])
        .filter((row) => row.article_id === id)
        .flatMap((row) => events.get(row.event.id) ?? []),
    }),
    ...(dates && { dates: (dates.get(id) ?? []).map(showDate) }),
    ...(evidence && { evidence: evidence.get(id) ?? [] }),
    ...(highlights && { highlights: highlights.get(id) ?? [] }),
    ...(removed && { removed: removed.get(id) ?? [] }),
    ...(duplicates && { duplicates: duplicates.get(id) ?? [] }),
  })
}
