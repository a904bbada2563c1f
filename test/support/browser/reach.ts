/** Where the keys lead: to any link, button or mark of a picture. */
import type { Locator } from 'playwright-core'

/** More stops than any page has. */
const STOPS = 250
/** More arrows than any picture needs. */
const ARROWS = 40

const hasFocus = (target: Locator) => target.evaluate((element) => element === document.activeElement)

/** Tab or Shift+Tab, whichever is the shorter way; null where the focus is in the group of the target, one stop of that key. */
const stopKey = (target: Locator) =>
  target.evaluate((element) => {
    const group = element.closest('svg, [role=tablist]') ?? element
    const active = document.activeElement
    if (group.contains(active)) return null
    const stops = 'a[href], button, input, select, summary, [tabindex="0"]'
    const all = [...document.querySelectorAll(stops)].filter(
      (each) => each.checkVisibility() && each.getAttribute('tabindex') !== '-1',
    )
    const to = all.findIndex((each) => group.contains(each))
    const ahead = to - all.indexOf(active as Element)
    return (ahead + all.length) % all.length > all.length / 2 ? 'Shift+Tab' : 'Tab'
  })

/** Which mark of its group has the focus, and the arrows, the likeliest to lead on to the target first. */
const whereAndHow = (target: Locator) =>
  target.evaluate((element) => {
    const active = document.activeElement
    const group = element.closest('svg, [role=tablist]')
    const middle = (each: Element | null) => {
      const { x = 0, y = 0, width = 0, height = 0 } = each?.getBoundingClientRect() ?? {}
      return { x: x + width / 2, y: y + height / 2 }
    }
    const [to, from] = [middle(element), middle(active)]
    const ways = {
      ArrowRight: to.x - from.x,
      ArrowLeft: from.x - to.x,
      ArrowDown: to.y - from.y,
      ArrowUp: from.y - to.y,
    }
    return {
      at: [...(group?.querySelectorAll('*') ?? [])].indexOf(active as Element),
      arrows: Object.entries(ways)
        .sort(([, a], [, b]) => b - a)
        .map(([arrow]) => arrow),
    }
  })

/** Goes there by Tab and arrows, as one must who sees nothing but the focus. */
export async function reach(target: Locator): Promise<void> {
  const { keyboard } = target.page()
  const key = await stopKey(target)
  for (let stop = 0; key !== null && stop < STOPS; stop++) {
    await keyboard.press(key)
    if ((await stopKey(target)) === null) break
  }
  // No arrow is pressed twice at one place: so all that arrows lead to is come by.
  const tried = new Set<string>()
  for (let step = 0; step < ARROWS; step++) {
    if (await hasFocus(target)) return
    const { at, arrows } = await whereAndHow(target)
    const arrow = arrows.find((each) => !tried.has(`${at} ${each}`))
    if (arrow === undefined) break
    tried.add(`${at} ${arrow}`)
    await keyboard.press(arrow)
  }
  throw new Error(`the keys do not lead to ${target}`)
}
