/** Reads lists whole: page by page, or at once as lines. */
import supertest from 'supertest'
import { expect } from 'vitest'
import type { Rig } from './seeds.ts'

type Item = { id?: string; article_id?: string; start?: number }
/** What an item is known by; a mention is its article and place. */
export const keyOf = (item: Item): string => item.id ?? `${item.article_id} ${item.start}`

/** The keys of a list by following `links.next` to the end; the `Link` header of each page says the same as its links. */
export async function walk({ app }: Rig, address: string): Promise<string[]> {
  const keys: string[] = []
  for (let next: string | null = address; next !== null; ) {
    const { status, body, headers } = await supertest(app.server).get(next)
    expect([next, status]).toEqual([next, 200])
    keys.push(...body.data.map(keyOf))
    expect(headers.link).toBe(
      Object.entries(body.links as Record<string, string | null>)
        .flatMap(([rel, url]) => (url === null ? [] : [`<${url}>; rel="${rel}"`]))
        .join(', '),
    )
    next = body.links.next
  }
  return keys
}

/** The items of a list in one answer, line by line. */
export async function wholeOf<T extends Item>({ app }: Rig, list: string, search: string): Promise<T[]> {
  const { status, text } = await supertest(app.server)
    .get(`${list}?${search}&limit=all&format=ndjson`)
    .buffer(true)
  expect([list, search, status]).toEqual([list, search, 200])
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
}
