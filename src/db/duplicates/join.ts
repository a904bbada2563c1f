/** Groups of copies: loose articles and whole groups that were there before, joined wherever two texts are copies. */
import { and, asc, eq, gt, inArray, sql } from 'drizzle-orm'
import type { Orm } from '#dialect'
import { areCopies, BANDS_SHARED } from '../../shingles.ts'
import { run } from '../statements.ts'
import { article_bands } from '../tables.ts'
import type { Loose, Text, Texts } from './texts.ts'

/** The next article in time with one and the same text. */
async function nextHolder(orm: Orm, whole: number, sort_key: number): Promise<number[]> {
  const rows = await run<{ key: number }[]>(orm, 'next holder of a text', { whole, sort_key }, () =>
    orm
      .select({ key: article_bands.sort_key })
      .from(article_bands)
      .where(
        and(
          eq(article_bands.band, sql.placeholder('whole')),
          gt(article_bands.sort_key, sql.placeholder('sort_key')),
        ),
      )
      .orderBy(asc(article_bands.sort_key))
      .limit(1),
  )
  return rows.map(({ key }) => key)
}

/**
 * Sort keys of the articles that share bands with this one. Of those with one and the same text it is the holder's,
 * and for the holder itself the next one's: who may have held the bands before.
 */
async function likelyCopies(orm: Orm, { bands, sort_key }: Loose): Promise<number[]> {
  if (!bands) return []
  const values = Object.fromEntries(bands.parts.map((band, i) => [`b${i}`, band]))
  const places = bands.parts.map((_, i) => sql.placeholder(`b${i}`))
  const rows = await run<{ key: number }[]>(orm, `sharing ${places.length} bands`, values, () =>
    orm
      .select({ key: article_bands.sort_key })
      .from(article_bands)
      .where(inArray(article_bands.band, places))
      .groupBy(article_bands.sort_key)
      .having(sql`count(*) >= ${sql.raw(String(BANDS_SHARED))}`),
  )
  const others = rows.map(({ key }) => key).filter((key) => key !== sort_key)
  return others.length < rows.length ? [...others, ...(await nextHolder(orm, bands.whole, sort_key))] : others
}

/** Sets that grow together: every id points towards the one that stands for its set. */
class Sets {
  readonly #towards = new Map<string, string>()

  find(id: string): string {
    let root = id
    for (let next = this.#towards.get(root); next !== undefined; next = this.#towards.get(root)) root = next
    if (root !== id) this.#towards.set(id, root)
    return root
  }

  join(a: string, b: string): void {
    const [left, right] = [this.find(a), this.find(b)]
    if (left !== right) this.#towards.set(left, right)
  }
}

/**
 * The groups that `loose` articles belong to, each as ids of loose articles and of the first articles of groups that
 * come into it whole. An article on its own is a group of one.
 */
export async function joinCopies(orm: Orm, loose: Map<string, Loose>, texts: Texts): Promise<string[][]> {
  const sets = new Sets()
  // A group that lost nothing is one already, whichever of its articles is met.
  const nodeOf = (text: Text) => (loose.has(text.id) ? text.id : (text.duplicate_of ?? text.id))
  const nodes = new Set(loose.keys())
  for (const each of loose.values()) {
    for (const key of await likelyCopies(orm, each)) {
      const other = await texts.read(key)
      const node = nodeOf(other)
      if (sets.find(node) === sets.find(each.id)) continue
      const own = await texts.read(each.sort_key)
      if (!areCopies(own.shingles, other.shingles)) continue
      sets.join(each.id, node)
      nodes.add(node)
    }
  }
  const groups = new Map<string, string[]>()
  for (const node of nodes) {
    const root = sets.find(node)
    const group = groups.get(root)
    if (group) group.push(node)
    else groups.set(root, [node])
  }
  return [...groups.values()]
}
