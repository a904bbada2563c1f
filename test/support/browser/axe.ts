/** What axe finds wrong with a page, in words. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** All rules, or those of colours alone, which are all that another scheme can break. */
export const EVERYTHING: RunOptions = { runOnly: TAGS }
export const COLORS: RunOptions = {
  runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
}

/** `color-contrast: #main > p: …`, one line for each element at fault. */
export async function violations(page: Page, options: RunOptions = EVERYTHING): Promise<string[]> {
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(SOURCE)
  const found = (await page.evaluate(
    // Only what is wrong: the rest is long.
    (run) => (window as unknown as { axe: Axe }).axe.run(document, { ...run, resultTypes: ['violations'] }),
    options,
  )) as Pick<AxeResults, 'violations'>
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary?.replace(/\s+/g, ' ')}`,
    ),
  )
}

interface Axe {
  run(where: Document, options: RunOptions): Promise<AxeResults>
}
