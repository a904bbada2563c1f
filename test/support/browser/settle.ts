/** When a page is done: nothing is asked any more, and all answers are shown. */
import type { Page } from 'playwright-core'
import type { Watch } from './watch.ts'

/** What is still on its way, after two frames, since what is drawn may ask for more, and a moment for its effects. */
const unsettled = () =>
  new Promise<string[]>((tell) =>
    requestAnimationFrame(() =>
      requestAnimationFrame(() =>
        setTimeout(() => {
          const waiting = [...document.querySelectorAll('[aria-busy=true], .loading, .picture-waiting')]
          // A picture waits until it comes into view. No function here has a name: tsx would make it call a helper of its own.
          const seen = waiting.filter((each) => {
            const { top, bottom } = each.getBoundingClientRect()
            return each.checkVisibility() && bottom > 0 && top < innerHeight
          })
          tell(seen.map((each) => each.className))
        }),
      ),
    ),
  )

/** So many looks, of at least two frames each, are enough for any answer. */
const LOOKS = 600

export async function settle(page: Page, { requests, pending }: Watch): Promise<void> {
  let last: string[] = []
  for (let look = 0, asked = -1; look < LOOKS; look++, asked = requests.length) {
    last = [...(await page.evaluate(unsettled)), ...[...pending].map((request) => request.url())]
    if (last.length === 0 && asked === requests.length) return
  }
  throw new Error(`still on its way: ${last.join(', ')}`)
}

/** Scrolls past everything, since pictures load when they come into view, and back. */
export async function seeAll(page: Page, watched: Watch): Promise<void> {
  await settle(page, watched)
  await page.evaluate(async () => {
    for (let top = 0; top < document.body.scrollHeight; top += innerHeight) {
      scrollTo(0, top)
      // What comes into view is told one frame later.
      await new Promise(requestAnimationFrame)
      await new Promise(requestAnimationFrame)
    }
    scrollTo(0, 0)
  })
  await settle(page, watched)
}
