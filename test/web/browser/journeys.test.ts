/** What visitors come for, from the first key to the end, each with a mouse, with the keys alone, and with a finger. */
import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { HANDS } from '../../support/browser/hands.ts'
import { openStage, type Visitor } from '../../support/browser/stage.ts'

const stage = openStage()

const hash = (page: Page) => decodeURIComponent(new URL(page.url()).hash)
const heading = (page: Page) => page.getByRole('heading', { level: 1 }).innerText()
const headlines = (page: Page) =>
  page.getByRole('list', { name: 'Articles', exact: true }).getByRole('heading', { level: 3 }).allInnerTexts()
const rowsOf = (csv: string) => parse(csv, { columns: true, bom: true }) as { title: string }[]

/** What a page is, to be compared with what it was. */
const seen = async ({ page, settled }: Visitor) => {
  await settled()
  return { hash: hash(page), heading: await heading(page), headlines: await headlines(page) }
}

const LAVROV = {
  hash: '#/articles?person=sergey-lavrov',
  heading: '2 articles mentioning Sergey Lavrov, newest first',
  headlines: [
    'Syrian Opposition Groups Invited To Moscow',
    'U.S., Russia Revive Syria Talks With Islamic State in Focus',
  ],
}
const IN_GENEVA = '#/articles?person=sergey-lavrov&place=geneva'

describe.each(HANDS)('$name', ({ how, press, write, choose, brush }) => {
  it('finds who was meant by three letters, reads what he said, and narrows the search by a place of the text', async () => {
    const visitor = await stage.visit('/', how)
    const { page, settled, seeAll } = visitor
    await write(page.getByRole('combobox', { name: 'Search the articles' }), 'lav')
    await choose(page.getByRole('option', { name: /^Sergey Lavrov/ }))
    expect(await seen(visitor)).toEqual(LAVROV)

    await press(page.getByRole('link', { name: /Revive Syria Talks/ }))
    await settled()
    const text = page.getByRole('article', { name: 'Text of the article' })
    expect(await text.innerText()).toMatch(
      /Sergey Lavrov\s+is quoted:\s+“?I don’t want to spoil the atmosphere/,
    )
    const read = await heading(page)

    await press(text.getByRole('link', { name: 'Geneva' }).first())
    const both = await seen(visitor)
    expect(both).toEqual({ ...both, hash: IN_GENEVA, headlines: LAVROV.headlines })
    expect(both.heading).toMatch(/^2 articles .*Sergey Lavrov.*Geneva/)
    await seeAll()
    expect(
      await page
        .getByRole('figure', { name: 'Places named' })
        .getByRole('link', { name: /Geneva/ })
        .count(),
    ).toBe(1)

    await page.goBack()
    expect((await seen(visitor)).heading).toBe(read)
    await page.goBack()
    expect(await seen(visitor)).toEqual(LAVROV)
    await page.goForward()
    await page.goForward()
    expect(await seen(visitor)).toEqual(both)
    const other = await stage.visit(IN_GENEVA.slice(1), how)
    expect(await seen(other)).toEqual(both)
  })

  it('copies a line for pandas that answers the rows of the page', async () => {
    const { page, context, settled } = await stage.visit(LAVROV.hash.slice(1), how)
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await press(page.getByRole('button', { name: 'Use it in code' }))
    await press(page.getByRole('tab', { name: 'pandas' }))
    await press(page.getByRole('button', { name: 'Copy the pandas snippet' }))
    await settled()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    const url = copied.match(/pd\.read_csv\("(.*)"\)/)?.[1] ?? copied
    const rows = rowsOf(await (await fetch(url)).text())
    expect(rows.map(({ title }) => title)).toEqual(LAVROV.headlines)
  })

  it('chooses a year of the timeline', async () => {
    const visitor = await stage.visit('/articles', how)
    const { page, seeAll } = visitor
    await seeAll()
    await brush(page.getByRole('listbox', { name: /Articles over time/ }), /^2015/)
    const { hash, headlines } = await seen(visitor)
    expect(hash).toBe('#/articles?from=2015&to=2015')
    expect(headlines).toEqual([
      'Ceasefire Between Russia-Backed Syrian Army, Opposition Imminent – Kerry',
      "John Kerry Says U.S. Backs Russia's Efforts in Syria",
    ])
  })

  it('goes from a person to one who is named beside them', async () => {
    const { page, settled, seeAll } = await stage.visit('/people/sergey-lavrov', how)
    await seeAll()
    await press(page.getByRole('figure', { name: /named/ }).getByRole('link', { name: /John Kerry/ }))
    await settled()
    expect([hash(page), await heading(page)]).toEqual(['#/people/john-kerry', 'John Kerry'])
  })

  it('takes the list home as a table', async () => {
    const { page } = await stage.visit('/articles', how)
    const coming = page.waitForEvent('download')
    await press(page.getByRole('button', { name: 'Download CSV' }))
    const file = await coming
    const rows = rowsOf(readFileSync(await file.path(), 'utf8'))
    const { page: listed } = await stage.site.client.articles().page()
    expect([file.suggestedFilename(), rows.length]).toEqual(['articles.csv', listed.total])
    await page.getByText(`${listed.total} rows saved`).waitFor()
  })
})
