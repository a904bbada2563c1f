/**
 * The pictures of the explorer beside this file: `npm run screenshots`. Whoever makes them anew needs the fonts and the program
 * that CONTRIBUTING.md names, else they look and weigh different.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { load, startDateline } from '../bench/processes.ts'
import { packageRoot } from '../src/package.ts'
import { launchBrowser } from '../test/support/browser/launch.ts'
import { seeAll } from '../test/support/browser/settle.ts'
import { watch } from '../test/support/browser/watch.ts'

const DESK = { width: 1440, height: 900 }
const PHONE = { width: 390, height: 844 }

interface Picture {
  name: string
  at: string
  viewport?: typeof DESK
  /** Only this figure of the page. */
  figure?: string
}

const PICTURES: Picture[] = [
  { name: 'start', at: '/' },
  { name: 'results', at: '/articles?person=sergey-lavrov' },
  {
    name: 'article',
    at: '/articles/syrian-opposition-groups-invited-to-moscow-7937c91b?person=sergey-lavrov',
  },
  { name: 'person', at: '/people/sergey-lavrov' },
  { name: 'map', at: '/', figure: 'Where' },
  { name: 'phone', at: '/articles?person=sergey-lavrov', viewport: PHONE },
]
const LOOK = { deviceScaleFactor: 2, isMobile: true, locale: 'en-GB' }
const SCHEMES = ['light', 'dark'] as const

/** Inter in the place of Debian's own font, which nobody reads at home. */
const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <include>/etc/fonts/fonts.conf</include>
  <match target="pattern">
    <test name="family" qual="first"><string>DejaVu Sans</string></test>
    <edit name="family" mode="prepend" binding="strong"><string>Inter</string></edit>
  </match>
</fontconfig>
`

/** 256 colours are enough for a page; without the program the picture stays as it is, three times as heavy. */
function makeSmaller(path: string): void {
  spawnSync('pngquant', ['--force', '--strip', '--skip-if-larger', '--ext', '.png', path])
}

async function take(browser: Browser, origin: string, { name, at, viewport = DESK, figure }: Picture) {
  for (const colorScheme of SCHEMES) {
    // As on a phone, scroll bars take no room.
    const context = await browser.newContext({ ...LOOK, viewport, colorScheme })
    const watched = await watch(context, origin)
    const page = await context.newPage()
    await page.goto(`${origin}/#${at}`)
    await seeAll(page, watched)
    const path = join(packageRoot, 'docs', `explorer-${name}-${colorScheme}.png`)
    const shown = figure === undefined ? page : page.getByRole('figure', { name: figure })
    await shown.screenshot({ path, animations: 'disabled' })
    makeSmaller(path)
    await context.close()
    if (watched.complaints.length > 0) throw new Error(`${name}: ${watched.complaints.join('\n')}`)
  }
}

const folder = mkdtempSync(join(tmpdir(), 'dateline-pictures-'))
const fonts = join(folder, 'fonts.conf')
writeFileSync(fonts, FONTS)
const database = join(folder, 'seeds.db')
await load(database, join(packageRoot, 'seeds', 'articles'))
const server = await startDateline(database)
const browser = await launchBrowser({ FONTCONFIG_FILE: fonts })
try {
  for (const picture of PICTURES) await take(browser, server.origin, picture)
} finally {
  await browser.close()
  await server.stop()
  rmSync(folder, { recursive: true })
}
