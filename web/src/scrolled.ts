/** How far down each page was read: back and forward lead to the line that was left, and to the link that was taken. */

/** Where a page was left. */
interface Left {
  y: number
  /** The link that led away; null where something else did. */
  href: string | null
}

const KEPT_AS = 'dateline-left'
/** Milliseconds in which a page may still grow to the height that it had. */
const GROWING = 3000
const USED = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const

const left = new Map<string, Left>()
/** The entry of the browser's history that is in view. */
let here = ''
/** What the next page begins with; null leaves it where it is. */
let coming: Left | null = null

/** What names this entry of the history; a new one has no name yet. */
const nameOf = (state: unknown): string | undefined => (state as { entry?: string } | null)?.entry

function named(): string {
  const name = nameOf(window.history.state) ?? `${Date.now()}-${left.size}`
  window.history.replaceState({ entry: name }, '')
  return name
}

function leave(): void {
  const href = document.activeElement?.closest('main a')?.getAttribute('href') ?? null
  left.set(here, { y: window.scrollY, href })
}

function move(): void {
  if (nameOf(window.history.state) === here) return
  leave()
  here = named()
  coming = left.get(here) ?? null
}

/** The pages that a reload, or the way back from another site, must find again. */
function read(): void {
  try {
    const kept: [string, Left][] = JSON.parse(window.sessionStorage.getItem(KEPT_AS) ?? '[]')
    for (const [name, place] of kept) left.set(name, place)
  } catch {
    // Storage may be forbidden: then a reload begins at the top.
  }
}

function write(): void {
  leave()
  try {
    window.sessionStorage.setItem(KEPT_AS, JSON.stringify([...left]))
  } catch {
    // As above.
  }
}

/** To be called once, before anything else listens to the address. */
export function keepPlaces(): void {
  window.history.scrollRestoration = 'manual'
  read()
  here = named()
  coming = left.get(here) ?? null
  window.addEventListener('hashchange', move)
  window.addEventListener('pagehide', write)
}

/**
 * To be called when an address is drawn for the first time: `fresh` where its page is another than that before, `other`
 * where it is another search, whose head is out of sight from more than a window below.
 */
export function arrive(fresh: boolean, other: boolean): void {
  const place = coming
  coming = null
  if (place) hold(place)
  else if (fresh || (other && window.scrollY > window.innerHeight)) window.scrollTo(0, 0)
}

/** Stays at a line while answers come in and the page grows, until it is used. */
function hold({ y, href }: Left): void {
  const stop = new AbortController()
  const put = () => {
    window.scrollTo({ top: y, behavior: 'instant' })
    const link =
      href === null ? null : document.querySelector<HTMLElement>(`main a[href="${CSS.escape(href)}"]`)
    if (link && document.activeElement?.matches('body, h1')) link.focus({ preventScroll: true })
  }
  const growth = new ResizeObserver(put)
  growth.observe(document.body)
  const timer = setTimeout(() => stop.abort(), GROWING)
  stop.signal.addEventListener('abort', () => {
    growth.disconnect()
    clearTimeout(timer)
  })
  for (const use of [...USED, 'hashchange'])
    window.addEventListener(use, () => stop.abort(), { signal: stop.signal, capture: true, passive: true })
  put()
}
