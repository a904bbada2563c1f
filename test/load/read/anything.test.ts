/** Whatever bytes a folder holds, each file is read or refused: nothing is thrown, nothing hangs, nothing is lost. */

import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDocuments } from '../../../src/load/read.ts'
import { newFolder } from './support.ts'

const EXTENSIONS = ['txt', 'html', 'jsonl', 'json', 'csv', 'tsv', 'txt.gz', 'html.gz', 'jsonl.gz', 'csv.gz']
const RUNS = 50
const FILES = 200

const words = fc.constantFrom(
  '{"text":',
  '"',
  '[',
  ']',
  '{',
  '}',
  ',',
  '\t',
  ';',
  '\n',
  '\r',
  'text',
  'title',
  '<p>',
  '</p>',
  '<!--',
  '<script>',
  '<h1>',
  '&amp;',
  '\\u0000',
  '\ufeff',
  'Kerry said. ',
  'é',
  '1',
  ':',
  '\u2028',
)
const pieces = fc.array(words, { maxLength: 40 }).map((parts) => Buffer.from(parts.join('')))
const bytes = fc.uint8Array({ maxLength: 120 }).map((array) => Buffer.from(array))
const letters = fc
  .array(fc.integer({ min: 9, max: 255 }), { maxLength: 120 })
  .map((array) => Buffer.from(array))
const content = fc.oneof(
  pieces,
  bytes,
  letters,
  pieces.map((text) => Buffer.from(text.toString(), 'utf16le')),
)
const file = fc.record({
  extension: fc.constantFrom(...EXTENSIONS),
  content,
  /** What is done to a packed file: nothing, cut short, or never packed at all. */
  packing: fc.constantFrom('whole', 'whole', 'cut', 'none'),
})

function bytesOf({
  extension,
  content: raw,
  packing,
}: {
  extension: string
  content: Buffer
  packing: string
}) {
  if (!extension.endsWith('.gz') || packing === 'none') return raw
  const packed = gzipSync(raw)
  return packing === 'cut' ? packed.subarray(0, packed.length >> 1) : packed
}

/** Text as offsets refer to it, and some of it. */
const isClean = (text: string) =>
  text.trim() !== '' && !text.includes('\r') && !text.includes('\0') && text === text.normalize('NFC')

test(`${RUNS * FILES} files of anything`, async () => {
  const folders = fc.array(file, { minLength: FILES, maxLength: FILES, size: 'max' })
  const property = fc.asyncProperty(folders, async (files) => {
    const folder = newFolder()
    try {
      for (const [at, each] of files.entries()) folder.put(`${at}.${each.extension}`, bytesOf(each))
      const told = new Set<string>()
      for await (const found of readDocuments([folder.path])) {
        const path = found.ok ? found.value.path.replace(/:\d+$/, '') : found.refusal.path
        if (found.ok && !isClean(found.value.text))
          throw new Error(`not clean: ${JSON.stringify(found.value)}`)
        told.add(path)
      }
      expect(told.size).toBe(files.length)
    } finally {
      folder.remove()
    }
  })
  await fc.assert(property, { numRuns: RUNS, endOnFailure: true })
}, 120_000)
