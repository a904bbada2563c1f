/** Articles, searches and addresses that hold programs: every page that shows them shows text, and runs nothing. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, expect, it } from 'vitest'
import { hostileArticles, PAYLOADS } from '../../support/browser/payloads.ts'
import { openStage, type Visitor } from '../../support/browser/stage.ts'
import { temporaryFolder } from '../../support/seeds.ts'

const folder = temporaryFolder()
afterAll(folder.remove)
const file = join(folder.path, 'hostile.jsonl')
writeFileSync(
  file,
  hostileArticles()
    .map((article) => JSON.stringify(article))
    .join('\n'),
)
const stage = openStage([file])

/** Elements and attributes that the explorer has no use for, so that data must have made them; and links that run. */
const strangers = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const made =
      'img, iframe, object, embed, base, math, style, animate, video, audio, input[onfocus], meta[http-equiv]'
    const loads = 'script, link[rel=stylesheet], link[rel=modulepreload]'
    const addresses = ['href', 'src', 'action', 'xlink:href', 'formaction']
    const ours = (address: string, base: string) =>
      new URL(address, location.origin).href.startsWith(location.origin + base)
    const bad = (each: Element) =>
      each.matches(made) ||
      [...each.attributes].some(({ name }) => /^on|srcdoc/.test(name)) ||
      addresses.some((name) => {
        const address = each.getAttribute(name)
        if (address === null) return false
        return each.matches(loads)
          ? !ours(address, '/assets/')
          : !/^(#|https?:|blob:http)/.test(address) && !ours(address, '/')
      })
    return [...document.querySelectorAll('*')].filter(bad).map(({ outerHTML }) => outerHTML.slice(0, 200))
  })

/** What an address shows, as text. */
async function shownAt({ page, goTo }: Visitor, address: string): Promise<string> {
  await goTo(address)
  expect([address, await strangers(page)]).toEqual([address, []])
  return page.locator('main').innerText()
}

const LISTS = ['/', '/articles', '/people', '/places', '/organizations', '/events', '/quotes']

it('holds them all', () => {
  expect(stage.site.rig.report).toMatchObject({ written: Object.keys(PAYLOADS).length, refused: 0 })
})

it.each(LISTS)('shows the list %s', async (path) => {
  const visitor = await stage.visit()
  for (const query of ['', '?limit=100', '?q=__hit'])
    await shownAt(visitor, `${path}${path === '/' ? '' : query}`)
})

it('shows every article, every person and every quote', async () => {
  const visitor = await stage.visit()
  const { client } = stage.site
  for (const { id, title } of await client.articles({ limit: 100 }).all()) {
    const text = await shownAt(visitor, `/articles/${id}?person=lavrov`)
    // Letters that nobody sees may be left out.
    expect(text.replace(/\s+/g, ' ')).toContain((title ?? '').replace(/\s+/g, ' ').trim())
  }
  for (const { id } of await client.people().all()) await shownAt(visitor, `/people/${id}`)
  for (const { id } of await client.organizations().all()) await shownAt(visitor, `/organizations/${id}`)
  for (const { id } of await client
    .events({ limit: 10 })
    .page()
    .then(({ data }) => data))
    await shownAt(visitor, `/events/${id}`)
})

const REFUSED = [/Failed to load resource/, /^4\d\d: /]
it('takes them for words of a search, for names and for addresses', async () => {
  const visitor = await stage.visit(undefined, { tolerated: REFUSED })
  for (const payload of Object.values(PAYLOADS)) {
    const encoded = encodeURIComponent(payload)
    await shownAt(visitor, `/articles?q=${encoded}&person=${encoded}`)
    await shownAt(visitor, `/${payload}?${payload}`)
  }
})

it('suggests them as text while one types', async () => {
  const { page, settled } = await stage.visit('/articles')
  const box = page.getByRole('banner').getByRole('combobox')
  for (const payload of Object.values(PAYLOADS)) {
    await box.fill(payload.slice(0, 80))
    await settled()
    expect(await strangers(page)).toEqual([])
  }
})
