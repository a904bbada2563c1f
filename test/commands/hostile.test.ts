import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { LoadReport } from '../../src/commands/load/report.ts'
import { packageRoot } from '../../src/package.ts'
import { CLI } from '../support/cli.ts'
import { temporaryFolder } from '../support/seeds.ts'

const NEWS =
  'Envoys meet in Geneva\n\nGENEVA, March 3, 2016 - Sergey Lavrov and John Kerry met in Geneva on Thursday, officials said.\n'
const bytes = (...values: number[]) => Buffer.from(values)
const noise = Buffer.from(Array.from({ length: 4000 }, (_, i) => (i * 7919) % 256))

/** Files that are no articles, by name, with what is in them. */
const FILES: Record<string, string | Buffer> = {
  'empty.txt': '',
  'blanks.txt': ' \n\t\n \n',
  'mark-only.txt': bytes(0xef, 0xbb, 0xbf),
  'zeros.txt': Buffer.alloc(5000),
  'noise.txt': noise,
  'picture.txt': Buffer.concat([bytes(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), noise]),
  'program.txt': Buffer.concat([bytes(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0), noise]),
  'archive.txt': Buffer.concat([bytes(0x50, 0x4b, 3, 4), noise]),
  'paper.txt': Buffer.concat([Buffer.from('%PDF-1.7\n'), noise]),
  'half-a-character.txt': Buffer.concat([bytes(0xff, 0xfe), Buffer.from('a'), Buffer.alloc(1), bytes(0x41)]),
  'empty.html': '<html><body></body></html>',
  'script.html': '<html><body><script>alert(1)</script></body></html>',
  'empty.txt.gz': gzipSync(''),
  'cut.txt.gz': gzipSync(NEWS.repeat(50)).subarray(0, 40),
  'plain.txt.gz': NEWS,
  'noise.txt.gz': gzipSync(noise),
  'bomb.txt.gz': gzipSync(Buffer.alloc(60_000_000, 0x20)),
  'empty.json': '',
  'cut.json': '{"title": "Envoys meet", "text": "GENEVA',
  'number.json': '42',
  'null.json': 'null',
  'nested.json': `${'['.repeat(100_000)}${']'.repeat(100_000)}`,
  'no-text.json': '{"title": 5, "text": {"a": 1}}',
  'cut.jsonl': '{"title": "Envoys meet", "text": ',
  'words.jsonl': 'these are words',
  'no-columns.csv': '1,2,3\n4,5,6\n',
  'open-quote.csv': 'title,text\n"Envoys meet,GENEVA\n',
  'header-only.tsv': '',
  'furniture.txt': 'Skip to content\n\nShare this article\n\n© 2016 Example News. All rights reserved.\n',
}

let folder: { path: string; remove: () => void }
beforeEach(() => {
  folder = temporaryFolder()
})
afterEach(() => folder.remove())

/** One article and what no loader should stumble over; says how many files are to be refused. */
function fill(input: string): number {
  mkdirSync(input)
  writeFileSync(join(input, 'good.txt'), NEWS)
  for (const [name, content] of Object.entries(FILES)) writeFileSync(join(input, name), content)
  writeFileSync(join(input, 'huge.txt'), NEWS)
  truncateSync(join(input, 'huge.txt'), 5_000_000_000)
  writeFileSync(join(dirname(input), 'secret.txt'), NEWS)
  symlinkSync(join(dirname(input), 'secret.txt'), join(input, 'way-out.txt'))
  symlinkSync(join(input, 'nowhere.txt'), join(input, 'dangling.txt'))
  symlinkSync(join(input, 'circle.txt'), join(input, 'circle.txt'))
  execFileSync('mkfifo', [join(input, 'pipe.txt')])
  return Object.keys(FILES).length + 5
}

it('one article among 34 hostile files is loaded, each of the others refused with its reason', () => {
  const input = join(folder.path, 'in')
  const hostile = fill(input)
  expect(hostile).toBeGreaterThanOrEqual(30)
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, 'load', '--json', input], {
    cwd: packageRoot,
    encoding: 'utf8',
    env: { ...process.env, DATABASE_URL: `file:${join(folder.path, 'd.db')}` },
  })
  const report = JSON.parse(stdout) as LoadReport
  const names = report.refusals.map(({ path }) => path.replace(/^(?:.*\/)?in\//, '').replace(/:.*$/, ''))
  const wanted = [...Object.keys(FILES), 'huge.txt', 'way-out.txt', 'dangling.txt', 'circle.txt', 'pipe.txt']
  expect(names.toSorted()).toEqual(wanted.toSorted())
  expect(report).toMatchObject({ seen: hostile + 1, written: 1, unchanged: 0, refused: hostile })
  expect(report.refusals.filter(({ rule }) => rule === 'internal')).toEqual([])
  expect(report.refusals.find(({ path }) => path.endsWith('furniture.txt'))?.rule).toBe('no article')
  for (const { message } of report.refusals) expect(message).toMatch(/\w+ \w+/)
  expect(stderr.trim().split('\n')).toHaveLength(hostile)
  expect(status).toBe(65)
})
