/** Every page, for those who see little, hear it, use no mouse, or have a small screen. */
import { expect, it } from 'vitest'
import { COLORS, EVERYTHING, violations } from '../../support/browser/axe.ts'
import { openStage, PHONE, type Visit, type Visitor, WIDE } from '../../support/browser/stage.ts'

const stage = openStage()
const ARTICLE = '/articles/syrian-opposition-groups-invited-to-moscow-7937c91b'

interface Row {
  name: string
  at: string
  /** What opens what is closed at first. */
  open?: (visitor: Visitor) => Promise<void>
  how?: Visit
}

const refused = (status: number): Visit => ({
  expected: [new RegExp(`^${status}: `), /Failed to load resource/],
})

const PAGES: Row[] = [
  { name: 'the start', at: '/' },
  { name: 'all articles', at: '/articles' },
  { name: 'articles that were searched for', at: '/articles?q=talks&person=sergey-lavrov&from=2016' },
  {
    name: 'a search that is being typed',
    at: '/articles?person=sergey-lavrov',
    open: async ({ page, settled }) => {
      await page.getByRole('banner').getByRole('combobox').fill('ru')
      await page.getByRole('option').nth(1).waitFor()
      await page.keyboard.press('ArrowDown')
      await settled()
    },
  },
  {
    name: 'a search as lines of code, with its pictures as tables',
    at: '/articles?person=sergey-lavrov',
    open: async ({ page, seeAll }) => {
      await seeAll()
      await page.getByRole('button', { name: 'Use it in code' }).click()
      for (const table of await page.getByRole('button', { name: 'Table' }).all()) await table.click()
    },
  },
  { name: 'a search that finds nothing', at: '/articles?person=Lavrow&q=xyzzy' },
  { name: 'a search that is refused', at: '/articles?persn=Lavrov', how: refused(400) },
  { name: 'an article', at: `${ARTICLE}?person=sergey-lavrov` },
  { name: 'a person', at: '/people/sergey-lavrov' },
  { name: 'a place', at: '/places/geneva' },
  { name: 'an organization', at: '/organizations/united-nations' },
  { name: 'a person who is not there', at: '/people/nobody', how: refused(404) },
  { name: 'an article that is not there', at: '/articles/none', how: refused(404) },
  { name: 'an event', at: '/events/talks-2017-02-08-geneva' },
  { name: 'the people', at: '/people' },
  { name: 'the places', at: '/places' },
  { name: 'the organizations', at: '/organizations' },
  { name: 'the events', at: '/events' },
  { name: 'the quotes', at: '/quotes' },
  { name: 'a page that is not there', at: '/people/sergey-lavrov/cousins' },
]

/**
 * What axe says of a page; another scheme changes nothing but colours, and no width does. The window is as high as the page,
 * since axe takes what is scrolled under a bar for covered.
 */
async function violationsOf({ page }: Visitor, width: number): Promise<string[]> {
  await page.setViewportSize({ width, height: await page.evaluate(() => document.body.scrollHeight) })
  const found = await violations(page, EVERYTHING)
  if (width < WIDE.width) return found
  await page.emulateMedia({ colorScheme: 'dark' })
  const dark = await violations(page, COLORS)
  await page.emulateMedia({ colorScheme: 'light' })
  return [...found, ...dark]
}

/** By how many pixels the page is too wide for its window. */
const excess = ({ page }: Visitor) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    return Math.max(0, scrollWidth - clientWidth)
  })

/** The browser's own setting, in pixels: 16 is usual, twice that must do (1.4.4). */
async function setLetters({ page, context }: Visitor, standard: number): Promise<void> {
  const session = await context.newCDPSession(page)
  await session.send('Page.setFontSizes', { fontSizes: { standard, fixed: standard } })
  await session.detach()
}

/** The narrowest screen that must do (1.4.10), a phone, a desk. */
const SCREENS = [WIDE, PHONE, { width: 320, height: 568 }]

it.each(PAGES)('shows $name to everybody', async ({ at, open, how }) => {
  const visitor = await stage.visit(at, how)
  await open?.(visitor)
  await visitor.seeAll()
  for (const screen of SCREENS) {
    await visitor.page.setViewportSize(screen)
    await visitor.settled()
    expect([screen.width, await excess(visitor)]).toEqual([screen.width, 0])
    if (screen.width >= PHONE.width) expect(await violationsOf(visitor, screen.width)).toEqual([])
  }
  await setLetters(visitor, 32)
  await visitor.page.setViewportSize(WIDE)
  expect(['large letters', await excess(visitor)]).toEqual(['large letters', 0])
})

/** What has the focus and cannot be seen: without an outline, or under another element (2.4.7, 2.4.11); null at the end. */
const focusAt = ({ page }: Visitor) =>
  page.evaluate(() => {
    const active = document.activeElement
    if (active === null || active === document.body) return null
    // A mark of a drawing is its first shape, and changes that in place of an outline; a name may go over two lines.
    const drawn = active instanceof SVGElement
    const [box] = ((drawn && active.firstElementChild) || active).getClientRects()
    const above =
      box && document.elementFromPoint(box.x + Math.min(box.width, innerWidth) / 2, box.y + box.height / 2)
    const seen = above !== undefined && (active.contains(above) || above?.contains(active))
    const outlined = drawn || getComputedStyle(active).outlineStyle !== 'none'
    return seen && outlined
      ? 'seen'
      : `${active.outerHTML.slice(0, 200)} under ${above?.outerHTML.slice(0, 200)}`
  })

/** What opened for the last one may close late. */
async function unseen(visitor: Visitor): Promise<string | null> {
  let at = await focusAt(visitor)
  for (let look = 0; look < 3 && at !== null && at !== 'seen'; look++) {
    await visitor.settled()
    at = await focusAt(visitor)
  }
  return at
}

it.each(['/', '/articles?person=sergey-lavrov', `${ARTICLE}?person=sergey-lavrov`, '/people/sergey-lavrov'])(
  'shows what has the focus, from the first link of %s to the last',
  async (at) => {
    const visitor = await stage.visit(at)
    await visitor.seeAll()
    const found: string[] = []
    for (let stop = 0; stop < 250; stop++) {
      await visitor.page.keyboard.press('Tab')
      const said = await unseen(visitor)
      if (said === null) break
      if (said !== 'seen') found.push(said)
    }
    expect(found).toEqual([])
  },
)
