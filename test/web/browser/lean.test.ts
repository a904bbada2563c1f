/** What a visit costs the network, and that nothing moves while answers come. */
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { openStage, PHONE, type Visitor, WIDE } from '../../support/browser/stage.ts'

const stage = openStage()
const ARTICLE = '/articles/syrian-opposition-groups-invited-to-moscow-7937c91b'
const PAGES = ['/', '/articles?person=sergey-lavrov', ARTICLE, '/people/sergey-lavrov']
const ROUTES = PAGES.flatMap((at) =>
  [WIDE, PHONE].map((viewport) => ({ at, viewport, width: viewport.width })),
)

/** Bytes: what the page, its script and its styles may weigh on the wire; pictures come later, by themselves. */
const BUDGET = 60_000

const loaded = ({ watched }: Visitor) => watched.requests.map((request) => new URL(request.url()).pathname)

it('comes in less than 60 kB, each file once, and uses all of it', async () => {
  const visitor = await stage.visit()
  await visitor.page.coverage.startJSCoverage()
  await visitor.goTo('/')
  const named = await visitor.page.evaluate(() =>
    [...document.querySelectorAll('head :is([src], [href])')].map(
      (each) => each.getAttribute('src') ?? each.getAttribute('href'),
    ),
  )
  const first = visitor.watched.requests.filter((request) =>
    ['/', ...named].includes(new URL(request.url()).pathname),
  )
  const sizes = await Promise.all(first.map(async (request) => (await request.sizes()).responseBodySize))
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(BUDGET)
  const run = (await visitor.page.coverage.stopJSCoverage()).map(({ url }) => new URL(url).pathname)
  const scripts = loaded(visitor).filter((path) => path.endsWith('.js'))
  expect(scripts.filter((path) => !run.includes(path))).toEqual([])
})

it.each(PAGES)('asks nothing twice at %s', async (at) => {
  const { watched } = await stage.visit(at)
  const asked = watched.requests.map((request) => request.url())
  expect(asked.filter((url, index) => asked.indexOf(url) !== index)).toEqual([])
})

it('asks for no script, style or picture again when the visitor comes back', async () => {
  const { context, page, seeAll } = await stage.visit('/')
  await seeAll()
  const before = stage.site.asked.length
  await page.close()
  const again = await context.newPage()
  await again.goto(stage.site.origin)
  await again.getByRole('heading', { level: 1 }).waitFor()
  const asked = (paths: readonly string[]) => paths.filter((path) => path.startsWith('/assets/'))
  expect(asked(stage.site.asked.slice(0, before))).not.toEqual([])
  expect(asked(stage.site.asked.slice(before))).toEqual([])
})

/** Answers take their time, so that what stands in their place is seen. */
async function slowly(page: Page, origin: string): Promise<void> {
  await page.route(
    (url) => url.origin === origin && !/^\/$|^\/assets\/|^\/favicon/.test(url.pathname),
    async (route) => {
      await new Promise((done) => setTimeout(done, 300))
      await route.continue()
    },
  )
}

/** How much of what was seen has moved without having been asked to (Cumulative Layout Shift). */
const shifts = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<{ value: number; moved: string[] }>((tell) => {
        new PerformanceObserver((list) => {
          const all = (list.getEntries() as LayoutShift[]).filter(({ hadRecentInput }) => !hadRecentInput)
          tell({
            value: all.reduce((sum, { value }) => sum + value, 0),
            moved: all.flatMap(({ sources }) =>
              sources.map(({ node }) => (node as Element | null)?.className ?? ''),
            ),
          })
        }).observe({ type: 'layout-shift', buffered: true })
        setTimeout(() => tell({ value: 0, moved: [] }), 100)
      }),
  )

interface LayoutShift extends PerformanceEntry {
  value: number
  hadRecentInput: boolean
  sources: { node: Node | null }[]
}

it.each(ROUTES)(
  'moves nothing while the answers come to $at, $width pixels wide',
  async ({ at, viewport }) => {
    const { page, goTo } = await stage.visit(undefined, { viewport })
    await slowly(page, stage.site.origin)
    await goTo(at)
    const { value, moved } = await shifts(page)
    expect(value, moved.join(', ')).toBeLessThan(0.01)
  },
)
