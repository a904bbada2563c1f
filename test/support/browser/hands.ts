/** The ways to use a page: with a mouse, with the keys alone, with a finger on a phone. */
import type { Locator, Page } from 'playwright-core'
import { reach } from './reach.ts'
import { PHONE, type Visit, WIDE } from './stage.ts'

export interface Hand {
  name: string
  how: Visit
  /** Follows a link, presses a button, chooses a suggestion. */
  press(target: Locator): Promise<void>
  /** Writes into the box of the page. */
  write(box: Locator, text: string): Promise<void>
  /** Chooses a row of the open list under a box. */
  choose(option: Locator): Promise<void>
  /** Chooses a bar of the timeline, whose bars these are. */
  brush(bars: Locator, name: RegExp): Promise<void>
}

/** More steps than any picture needs. */
const STEPS = 40

const barNamed = (bars: Locator, name: RegExp) => bars.getByRole('option', { name })

async function middleOf(target: Locator): Promise<{ x: number; y: number }> {
  await target.scrollIntoViewIfNeeded()
  const box = await target.boundingBox()
  if (!box) throw new Error(`${target} is not on the page`)
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

const keys = (page: Page) => page.keyboard

export const HANDS: Hand[] = [
  {
    name: 'with a mouse',
    how: { viewport: WIDE },
    press: (target) => target.click(),
    write: async (box, text) => {
      await box.click()
      await keys(box.page()).type(text)
    },
    choose: (option) => option.click(),
    brush: async (bars, name) => {
      const { mouse } = bars.page()
      const { x, y } = await middleOf(barNamed(bars, name))
      await mouse.move(x - 20, y)
      await mouse.down()
      await mouse.move(x + 20, y, { steps: 4 })
      await mouse.up()
    },
  },
  {
    name: 'with the keys alone',
    how: { viewport: WIDE },
    press: async (target) => {
      await reach(target)
      await keys(target.page()).press('Enter')
    },
    write: async (box, text) => {
      await keys(box.page()).press('/')
      await keys(box.page()).type(text)
    },
    choose: async (option) => {
      const { keyboard } = option.page()
      for (let step = 0; step < STEPS; step++) {
        if ((await option.getAttribute('aria-selected')) === 'true') return keyboard.press('Enter')
        await keyboard.press('ArrowDown')
      }
      throw new Error(`the arrows do not lead to ${option}`)
    },
    brush: async (bars, name) => {
      await reach(bars)
      const { keyboard } = bars.page()
      await keyboard.press('Home')
      for (let step = 0; step < STEPS; step++) {
        const active = bars.page().locator(`[id="${await bars.getAttribute('aria-activedescendant')}"]`)
        if (name.test((await active.getAttribute('aria-label')) ?? '')) return keyboard.press('Enter')
        await keyboard.press('ArrowRight')
      }
      throw new Error(`the arrows do not lead to ${name}`)
    },
  },
  {
    name: 'with a finger on a phone',
    how: { viewport: PHONE, touch: true },
    press: (target) => target.tap(),
    write: async (box, text) => {
      await box.tap()
      await keys(box.page()).type(text)
    },
    choose: (option) => option.tap(),
    brush: async (bars, name) => {
      const { x, y } = await middleOf(barNamed(bars, name))
      await bars.page().touchscreen.tap(x, y)
    },
  },
]
