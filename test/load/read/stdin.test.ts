/** Standard input: what comes in tells what it is. */

import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '..', '..', '..')
const SCRIPT = `import { readDocuments } from './src/load/read.ts'
for await (const found of readDocuments(['-'])) console.log(JSON.stringify(found.ok ? [found.value.path, found.value.text] : [found.refusal.path, found.refusal.rule]))`

const read = (input: string | Buffer): Promise<string[][]> =>
  new Promise((resolve, reject) => {
    const args = ['--conditions=dateline-source', '--import', 'tsx', '--input-type=module', '-e', SCRIPT]
    const child = execFile(process.execPath, args, { cwd: root }, (error, out) =>
      error
        ? reject(error)
        : resolve(
            out
              .split('\n')
              .filter(Boolean)
              .map((line) => JSON.parse(line)),
          ),
    )
    child.stdin?.end(input)
  })

const cases: [string, string | Buffer, string[][]][] = [
  ['a text', 'Talks End\n\nBody.\n', [['stdin', 'Talks End\n\nBody.\n']]],
  [
    'JSON lines',
    '\n{"text":"One."}\n{"text":"Two."}\n',
    [
      ['stdin:2', 'One.'],
      ['stdin:3', 'Two.'],
    ],
  ],
  ['a list', ' [{"text":"One."}]', [['stdin:1', 'One.']]],
  ['a single object over several lines', '{\n"text":"One."\n}', [['stdin:1', 'One.']]],
  ['a page', '<!doctype html><p>One.</p>', [['stdin', 'One.']]],
  ['UTF-16', Buffer.from('\ufeff{"text":"One."}', 'utf16le'), [['stdin:1', 'One.']]],
  ['gzip', gzipSync('{"text":"One."}'), [['stdin:1', 'One.']]],
  ['damaged gzip', gzipSync('{"text":"One."}').subarray(0, 12), [['stdin', 'damaged']]],
  ['nothing', '', [['stdin', 'empty']]],
]
test.concurrent.each(cases)('%s', async (_, input, told) => {
  expect(await read(input)).toEqual(told)
})
