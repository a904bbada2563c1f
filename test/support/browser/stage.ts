/** A browser, and a server with the explorer, for the tests of one file; no page may complain of anything. */
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { launchBrowser } from './launch.ts'
import { seeAll, settle } from './settle.ts'
import { type Site, startSite } from './site.ts'
import { type Watch, watch } from './watch.ts'

export const WIDE = { width: 1440, height: 900 }
export const PHONE = { width: 390, height: 844 }

/** Milliseconds until what is not there will not come. */
const PATIENCE = 10_000

export interface Visit {
  viewport?: { width: number; height: number }
  /** A finger instead of a mouse. */
  touch?: boolean
  colors?: 'light' | 'dark'
  /** Complaints that the test wants to see: each must come. */
  expected?: RegExp[]
  /** Complaints that may come. */
  tolerated?: RegExp[]
}

export interface Visitor {
  page: Page
  context: BrowserContext
  watched: Watch
  /** Goes to an address such as `/people?q=lav` and waits until it is shown. */
  goTo(address: string): Promise<void>
  /** Waits until nothing is asked any more and all answers are shown. */
  settled(): Promise<void>
  /** Scrolls past everything and back, so that all pictures are drawn. */
  seeAll(): Promise<void>
}

export interface Stage {
  readonly site: Site
  /** A visitor whom the browser does not know. */
  visit(address?: string, how?: Visit): Promise<Visitor>
}

/** Complaints that nobody expected, and expectations that nothing met. */
function surprises({ complaints }: Watch, { expected = [], tolerated = [] }: Visit): string[] {
  const known = [...expected, ...tolerated]
  const unmet = expected.filter((pattern) => !complaints.some((each) => pattern.test(each)))
  return [
    ...complaints.filter((each) => !known.some((pattern) => pattern.test(each))),
    ...unmet.map((pattern) => `not said: ${pattern}`),
  ]
}

/** Called at the top of a test file: `paths` are loaded, the seeds if nothing is said. */
export function openStage(paths?: string[]): Stage {
  let browser: Browser
  let site: Site
  let visits: { context: BrowserContext; watched: Watch; how: Visit }[] = []
  beforeAll(async () => {
    ;[browser, site] = await Promise.all([launchBrowser(), startSite(paths)])
  })
  afterEach(async () => {
    const said = visits.flatMap(({ watched, how }) => surprises(watched, how))
    await Promise.all(visits.map(({ context }) => context.close()))
    visits = []
    expect(said).toEqual([])
  })
  afterAll(async () => {
    await browser.close()
    await site.close()
  })
  return {
    get site() {
      return site
    },
    visit: async (address, how = {}) => {
      const { viewport = WIDE, touch = false, colors = 'light' } = how
      const context = await browser.newContext({
        viewport,
        hasTouch: touch,
        isMobile: touch,
        colorScheme: colors,
        locale: 'en-GB',
      })
      context.setDefaultTimeout(PATIENCE)
      const watched = await watch(context, site.origin)
      visits.push({ context, watched, how })
      const page = await context.newPage()
      const settled = () => settle(page, watched)
      const goTo = async (to: string) => {
        await page.goto(`${site.origin}/#${to}`)
        await settled()
      }
      if (address !== undefined) await goTo(address)
      return { page, context, watched, goTo, settled, seeAll: () => seeAll(page, watched) }
    },
  }
}
