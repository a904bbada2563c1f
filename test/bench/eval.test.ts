import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { rates, type Score } from '../../bench/score.ts'
import { packageRoot } from '../../src/package.ts'

const run = (...args: string[]) =>
  execFileSync(
    process.execPath,
    ['--conditions=dateline-source', '--import', 'tsx', join('bench', 'eval.ts'), ...args],
    {
      cwd: packageRoot,
      encoding: 'utf8',
    },
  )

describe('the scores on the seeds', () => {
  const { total } = JSON.parse(run('--json')) as { total: Score }
  it.each([
    ['boilerplate', 1],
    ['title', 1],
    ['author', 1],
    ['published', 1],
    ['people', 1],
    ['places', 1],
    ['events', 0.95],
  ] as const)('of %s are at least %d', (measure, least) => {
    const counts = total[measure]
    expect(counts).not.toBeNull()
    if (counts) expect(rates(counts).f1).toBeGreaterThanOrEqual(least)
  })
  it('are those that the README shows', () => {
    expect(readFileSync(join(packageRoot, 'README.md'), 'utf8')).toContain(run())
  })
})
