/** Inputs and the articles that they give: one article may come from several, and an input may change its article. */
import { eq } from 'drizzle-orm'
import { among, listed, type Orm } from '#dialect'
import type { Rows } from '../rows.ts'
import { run } from '../statements.ts'
import { documents } from '../tables.ts'
import { removeArticle } from './articles.ts'
import type { Change } from './change.ts'

/** An input: where it is and what its reading depends on. */
export interface Input {
  location: string
  hash: string
}
export const inputKey = ({ location, hash }: Input): string => `${location} ${hash}`

/** Keys of the inputs among these that are loaded already, from the same place and with the same content. */
export async function knownInputs(orm: Orm, inputs: Input[]): Promise<Set<string>> {
  const columns = { location: documents.location, hash: documents.input_hash }
  const locations = listed(inputs.map((input) => input.location))
  const rows = await run<Input[]>(orm, 'known inputs', { locations }, () =>
    orm.select(columns).from(documents).where(among(documents.location, 'locations')),
  )
  return new Set(rows.map(inputKey))
}

/** Which inputs (locations) each article is made from, for all articles that a batch touches; kept true on the way. */
export type Inputs = Map<string, Set<string>>

const columns = { article: documents.article_id, location: documents.location }
type Row = { article: string; location: string }

/** The article that each location gave before, for those of a batch. */
export interface Known {
  inputs: Inputs
  articleAt: Map<string, string>
}

export async function inputsOf(orm: Orm, batch: Rows[]): Promise<Known> {
  const locations = listed(batch.map((rows) => rows.document.location))
  const before = await run<Row[]>(orm, 'articles at', { locations }, () =>
    orm.select(columns).from(documents).where(among(documents.location, 'locations')),
  )
  const ids = listed([
    ...new Set([...before.map((row) => row.article), ...batch.map((rows) => rows.article.id)]),
  ])
  const rows = await run<Row[]>(orm, 'inputs of', { ids }, () =>
    orm.select(columns).from(documents).where(among(documents.article_id, 'ids')),
  )
  const inputs: Inputs = new Map()
  for (const { article, location } of rows)
    inputs.set(article, (inputs.get(article) ?? new Set()).add(location))
  return { inputs, articleAt: new Map(before.map(({ article, location }) => [location, article])) }
}

/** Takes this input away from whatever it was before; an article without inputs goes. */
export async function leaveOldArticle(orm: Orm, rows: Rows, known: Known, change: Change): Promise<void> {
  const { location } = rows.document
  const id = known.articleAt.get(location)
  known.articleAt.set(location, rows.article.id)
  if (id === undefined) return
  const locations = known.inputs.get(id) ?? new Set()
  locations.delete(location)
  await change.pending.settle(orm, id)
  await orm.delete(documents).where(eq(documents.location, location))
  if (id === rows.article.id) return
  if (locations.size === 0) await removeArticle(orm, id, change)
  else if ([...locations].every((other) => other > location)) {
    // It spoke for the article: until the others are read again their article keeps its last words.
    await orm.update(documents).set({ input_hash: '' }).where(eq(documents.article_id, id))
  }
}
