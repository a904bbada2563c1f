/** Rows of the articles of a batch that wait to be written together: on a server every statement is a journey. */
import {
  type Indexed,
  indexTexts,
  insertParts,
  type Orm,
  type Part,
  type Table,
  type Unstamped,
} from '#dialect'
import {
  article_events,
  article_organizations,
  article_people,
  article_places,
  articles,
  dates,
  documents,
  mentions,
  quote_subjects,
  quotes,
} from '../tables.ts'

/** Rows of one table. */
class Waiting<T extends Table> {
  readonly #table: T
  #parts: Part[] = []

  constructor(table: T) {
    this.#table = table
  }

  /** `stamp` holds the values that all of these rows share. */
  put<S extends Partial<T['$inferInsert']>>(rows: Unstamped<T, S>[], stamp?: S): void {
    if (rows.length > 0) this.#parts.push({ rows, stamp })
  }

  async flush(orm: Orm): Promise<void> {
    const parts = this.#parts
    this.#parts = []
    if (parts.length > 0) await insertParts(orm, this.#table, parts)
  }
}

/** In the order of writing: the others hang on the articles. */
const newTables = () => ({
  articles: new Waiting(articles),
  documents: new Waiting(documents),
  people: new Waiting(article_people),
  places: new Waiting(article_places),
  organizations: new Waiting(article_organizations),
  events: new Waiting(article_events),
  dates: new Waiting(dates),
  mentions: new Waiting(mentions),
  quotes: new Waiting(quotes),
  subjects: new Waiting(quote_subjects),
})

export class Pending {
  readonly #tables = newTables()
  #ids = new Set<string>()
  #texts: Indexed[] = []

  /** Where the rows of this article may be put. */
  of(article: string): ReturnType<typeof newTables> {
    this.#ids.add(article)
    return this.#tables
  }

  /** What an article is to be found by. */
  index(text: Indexed): void {
    this.#texts.push(text)
  }

  /** To be called before what is stored of this article is read or removed. */
  async settle(orm: Orm, article: string): Promise<void> {
    if (this.#ids.has(article)) await this.flush(orm)
  }

  async flush(orm: Orm): Promise<void> {
    const texts = this.#texts
    this.#texts = []
    this.#ids = new Set()
    for (const table of Object.values(this.#tables)) await table.flush(orm)
    await indexTexts(orm, 'article_search', texts)
  }
}
