/** Visitors who mistyped, turned back, or stayed while the server was upgraded: each is told the way on. */
import { expect, it } from 'vitest'
import { openStage, PHONE } from '../../support/browser/stage.ts'

const stage = openStage()
const empty = openStage([])

it.each([
  ['a name in the words', '/articles?q=Lavrof', 'Sergey Lavrov', '#/articles?person=sergey-lavrov'],
  [
    'a place among filters',
    '/articles?person=Kerry&q=genva',
    'Geneva',
    '#/articles?person=Kerry&place=geneva',
  ],
  ['a speaker', '/quotes?speaker=Lavrof', 'Sergey Lavrov', '#/quotes?speaker=sergey-lavrov'],
  [
    'a year among the words',
    '/articles?q=geneva+2017+',
    '“geneva” in articles of 2017',
    '#/articles?q=geneva&from=2017&to=2017',
  ],
  ['the end of a list', '/people?offset=9999', 'Go to its beginning', '#/people'],
])('is led on from %s that nothing has', async (_, address, name, href) => {
  const { page } = await stage.visit(address)
  expect(await page.getByRole('main').getByRole('link', { name, exact: true }).getAttribute('href')).toBe(
    href,
  )
})

it('is told that a name has other spellings', async () => {
  const { page } = await stage.visit('/articles?q=Sergei+Lavrov&place=geneva')
  const link = page.getByRole('paragraph').getByRole('link', { name: 'Sergey Lavrov', exact: true })
  expect(await link.getAttribute('href')).toBe('#/articles?place=geneva&person=sergey-lavrov')
})

it('draws nothing of nothing, and other times of what is dated', async () => {
  const { page, goTo } = await stage.visit('/articles?q=Lavrof')
  expect(await page.getByRole('figure').count()).toBe(0)
  await goTo('/articles?person=Lavrov&from=1999&to=1999')
  expect(await page.getByRole('figure').count()).toBe(1)
})

it('turns back to the line that was left, and to the link that was taken', async () => {
  const { page, settled } = await stage.visit('/articles')
  const last = page.getByRole('heading', { level: 3 }).getByRole('link').last()
  const place = () => last.evaluate((link) => Math.round(link.getBoundingClientRect().top))
  await last.scrollIntoViewIfNeeded()
  const before = await place()
  await last.click()
  await settled()
  expect(await page.evaluate(() => window.scrollY)).toBe(0)
  await page.goBack()
  await settled()
  expect([await place(), await last.evaluate((link) => link === document.activeElement)]).toEqual([
    before,
    true,
  ])
  await page.reload()
  await settled()
  expect(await place()).toBe(before)
})

it('says that an upgraded server wants the page to be loaded again', async () => {
  const { page, goTo, settled } = await stage.visit('/people', { tolerated: [/404|MIME|map-/] })
  await page.route(/assets\/map-/, (route) => route.fulfill({ status: 404, body: '' }))
  await goTo('/places')
  const map = page.getByRole('figure', { name: 'Places named' })
  await map.getByText(/reload the page/).waitFor()
  await map.getByRole('button', { name: 'Try again' }).click()
  const reload = map.getByRole('button', { name: 'Reload the page' })
  await reload.waitFor()
  await page.unroute(/assets\/map-/)
  await reload.click()
  await page.waitForLoadState()
  await settled()
  expect(await map.getByRole('link').count()).toBeGreaterThan(0)
})

it('asks again for what it knew, once more was loaded', async () => {
  const { page, watched, settled } = await stage.visit('/articles')
  const asked = (path: string) =>
    watched.requests.filter((request) => new URL(request.url()).pathname === path).length
  const visit = async (name: string) => {
    await page.getByRole('navigation').getByRole('link', { name }).click()
    await settled()
  }
  await visit('People')
  const before = [asked('/articles'), asked('/meta')]
  await visit('Articles')
  expect([asked('/articles'), asked('/meta')]).toEqual(before)
  await page.route(/\/events\?/, async (route) => {
    const response = await route.fetch()
    const { meta, ...list } = (await response.json()) as { meta: object }
    await route.fulfill({ response, json: { ...list, meta: { ...meta, dataset: 'later' } } })
  })
  await visit('Events')
  await visit('Articles')
  expect([asked('/articles') > (before[0] ?? 0), asked('/meta')]).toEqual([true, (before[1] ?? 0) + 1])
})

it('says that a timeline is not bound by dates of another kind', async () => {
  const { page, goTo } = await stage.visit('/articles?from=2016')
  const caption = page.getByRole('figure', { name: 'Articles over time' }).getByText(/articles of all times/)
  expect(await caption.count()).toBe(0)
  await goTo('/articles?from=2016&date_field=event')
  expect(await caption.count()).toBe(1)
})

it.each([
  ['/articles', 'There are no articles yet'],
  ['/places', 'There are no places yet'],
])('says at %s that nothing is loaded, and draws nothing', async (address, words) => {
  const { page } = await empty.visit(address)
  expect(await page.getByRole('heading', { name: words }).count()).toBe(1)
  expect(await page.getByRole('figure').count()).toBe(0)
})

it('shows the head of another search that is chosen far below', async () => {
  const { page, settled } = await stage.visit('/articles', { viewport: PHONE })
  const chip = page.getByRole('list', { name: 'Most named' }).getByRole('link').last()
  await chip.scrollIntoViewIfNeeded()
  expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(PHONE.height)
  await chip.click()
  await settled()
  expect(await page.evaluate(() => window.scrollY)).toBe(0)
})
