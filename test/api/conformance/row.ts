/** What a row of the conformance tables is, and the short names that stand in them for the five seed articles. */

/** `{revive}` in an address is the id of that article; `revive` is what the tables read in place of it. */
const ARTICLES: Record<string, string> = {
  zone: 'russia-and-us-in-secret-talks-over-syrian-safe-zone-reports-653906df',
  moscow: 'syrian-opposition-groups-invited-to-moscow-7937c91b',
  revive: 'us-russia-revive-syria-talks-with-islamic-state-in-focus-65ccad40',
  truce: 'ceasefire-between-russia-backed-syrian-army-opposition-e6b9f97c',
  backs: 'john-kerry-says-us-backs-russias-efforts-in-syria-43e09f7e',
}

/** How it is asked, where that is more than GET without headers; and headers that the answer must have (or not). */
export interface Asked {
  method?: 'get' | 'head' | 'post' | 'put' | 'patch' | 'delete' | 'options'
  headers?: Record<string, string>
  answers?: Record<string, RegExp | undefined>
}

/** A total, all ids in their order (with spaces between), or what the text of the answer must hold. */
export type Said = number | string | RegExp | undefined

/** [sentence, address, status, what it says, how it is asked] */
export type Row = [what: string, address: string, status: number, said?: Said, asked?: Asked]

/** Rows of a sentence and an address alone, which have this status and are asked so. */
export const all = (
  status: number,
  rows: [what: string, address: string, said?: Said][],
  asked?: Asked,
): Row[] =>
  rows.map(([what, address, said]) =>
    asked ? [what, address, status, said, asked] : [what, address, status, said],
  )

/** The address as a client sends it. */
export const addressOf = (written: string): string =>
  written
    .replace(/\{(\w+)\}/g, (_, name: string) => ARTICLES[name] ?? name)
    .replace(/[" |]/g, encodeURIComponent)

type Item = { id?: string; article_id?: string; start?: number }

/** The ids of a page as the tables write them; a mention is its article and place. */
export function idsOf(items: Item[]): string {
  const ids = items.map(({ id, article_id, start }) => id ?? `${article_id}@${start}`).join(' ')
  return Object.entries(ARTICLES).reduce((text, [name, id]) => text.replaceAll(id, name), ids)
}
