/** Input as it comes: folders, files and globs, and all that is refused with its place. */

import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { findInputs, readDocuments } from '../../src/load/read.ts'

let dir = ''
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'dateline-read-'))
})
afterEach(() => rmSync(dir, { recursive: true, force: true }))

const put = (name: string, content: string | Buffer) => {
  mkdirSync(join(dir, name, '..'), { recursive: true })
  writeFileSync(join(dir, name), content)
}

/** Documents as `path: text`, refusals as `path:line:column rule message`; paths inside the test's folder. */
async function read(paths: string[] = [dir], largest?: number): Promise<string[]> {
  const told: string[] = []
  const short = (path: string) => path.replace(`${dir}/`, '').replace(dir, '.')
  for await (const found of readDocuments(paths, largest)) {
    if (found.ok) told.push(`${short(found.value.path)}: ${found.value.text}`)
    else {
      const { path, line, column, rule, message } = found.refusal
      told.push(`${short(path)}:${line ?? '-'}:${column ?? '-'} ${rule}: ${short(message)}`)
    }
  }
  return told
}

describe('what is read', () => {
  test('a folder, recursively and sorted, without other files and hidden ones', async () => {
    for (const name of ['b.txt', 'a.txt', 'sub/c.txt', '.hidden.txt', '.git/d.txt', 'notes.md', 'E.TXT'])
      put(name, name)
    expect(await read()).toEqual(['E.TXT: E.TXT', 'a.txt: a.txt', 'b.txt: b.txt', 'sub/c.txt: sub/c.txt'])
  })
  test('a file, a glob, and each file once', async () => {
    for (const name of ['b.txt', 'a.txt']) put(name, name)
    expect(await read([`${dir}/b.txt`, `${dir}/*.txt`])).toEqual(['b.txt: b.txt', 'a.txt: a.txt'])
  })
  test('a file whose name looks like a glob', async () => {
    put('a[1].txt', 'one')
    expect(await read([`${dir}/a[1].txt`])).toEqual(['a[1].txt: one'])
  })
  test('a byte order mark is no text; the hash is of the raw bytes', async () => {
    const bytes = Buffer.from('\ufeffHello')
    put('a.txt', bytes)
    for await (const found of readDocuments([dir])) {
      expect(found).toMatchObject({
        ok: true,
        value: { text: 'Hello', sha256: createHash('sha256').update(bytes).digest('hex') },
      })
    }
  })
  test('a link inside the folder', async () => {
    put('a.txt', 'one')
    symlinkSync('a.txt', join(dir, 'b.txt'))
    expect(await read()).toEqual(['a.txt: one', 'b.txt: one'])
  })
})

describe('what is refused', () => {
  const cases: [string, string | Buffer, string][] = [
    ['an empty file', '', 'a.txt:-:- empty: holds no text'],
    ['white space', ' \n\t\n', 'a.txt:-:- empty: holds no text'],
    [
      'bytes that are neither UTF-8 nor windows-1252',
      Buffer.from([0x61, 0x0a, 0x62, 0x81, 0x63]),
      'a.txt:2:2 encoding: byte 3 (0x81) is neither UTF-8 nor windows-1252',
    ],
    [
      'UTF-16 with half a letter',
      Buffer.from('\ufeffab\ud800', 'utf16le'),
      'a.txt:-:- encoding: is damaged UTF-16LE',
    ],
    ['a binary', Buffer.from('a\nb\0c'), 'a.txt:2:2 binary: holds a NUL byte (character 3): not a text'],
    [
      'control characters',
      '\u0001\u0002\u0003\u0004\u0005abc',
      'a.txt:-:- binary: holds 5 control characters: not a text',
    ],
    ['a file too large', 'x'.repeat(101), 'a.txt:-:- too large: has 101 bytes; at most 100 are read'],
  ]
  test.each(cases)('%s', async (_, content, told) => {
    put('a.txt', content)
    expect(await read([dir], 100)).toEqual([told])
  })
  test('a path that is not there, a glob that matches nothing, a file of another kind', async () => {
    put('a.md', 'x')
    expect(await read([`${dir}/no.txt`, `${dir}/*.txt`, `${dir}/a.md`])).toEqual([
      'no.txt:-:- missing: no such file or folder',
      '*.txt:-:- missing: matches no file that is read',
      'a.md:-:- not text: only .txt, .html, .htm, .jsonl, .ndjson, .json, .csv, .tsv (and each with .gz) files are read',
    ])
  })
  test('a named pipe, at once', async () => {
    execFileSync('mkfifo', [join(dir, 'pipe.txt')])
    expect(await read([dir, `${dir}/pipe.txt`])).toEqual(['pipe.txt:-:- not a file: is no regular file'])
  })
  test('links that lead out of the folder, nowhere, in a circle, to a folder', async () => {
    put('in/sub/a.txt', 'one')
    put('out.txt', 'secret')
    symlinkSync('../out.txt', join(dir, 'in/b.txt'))
    symlinkSync('nowhere', join(dir, 'in/c.txt'))
    symlinkSync('d.txt', join(dir, 'in/d.txt'))
    symlinkSync('sub', join(dir, 'in/e.txt'))
    expect(await read([join(dir, 'in')])).toEqual([
      'in/b.txt:-:- link: is a link that leads out of the folder',
      'in/c.txt:-:- missing: no such file or folder',
      'in/d.txt:-:- link: is a link that leads in a circle',
      'in/e.txt:-:- link: is a link to something that is no file',
      'in/sub/a.txt: one',
    ])
  })
})

const HEADER = 'file,url,source,title,author,published,published_basis'

describe('metadata.csv', () => {
  test('applies to the files beside it, however they are named', async () => {
    put('metadata.csv', `${HEADER}\na.txt,,"Planet, Daily",,,2016-08-26,url\n`)
    put('a.txt', 'one')
    put('sub/a.txt', 'two')
    for (const paths of [[dir], [`${dir}/a.txt`], [`${dir}/*`], [`${dir}/metadata.csv`, `${dir}/a.txt`]]) {
      for await (const found of findInputs(paths)) {
        if (!found.ok || found.value.path.includes('sub/')) continue
        expect(found.value.metadata).toMatchObject({
          source: 'Planet, Daily',
          published: '2016-08-26',
          publishedBasis: 'url',
        })
      }
    }
  })

  const cases: [string, string, string[]][] = [
    [
      'an unknown column',
      'file,publised\na.txt,2016',
      ['1:6 unknown column "publised", did you mean "published"?'],
    ],
    ['no column "file"', 'url\nhttp://a.org', ['1:1 no column "file"']],
    [
      'a date that is none',
      `${HEADER}\na.txt,,,,,2016-02-30,`,
      ['2:11 "2016-02-30" is no date; write 2016-08-26, 2016-08 or 2016'],
    ],
    [
      'an unknown basis',
      `${HEADER}\na.txt,,,,,2016,guessed`,
      ['2:16 unknown basis "guessed"; known: stated, url, metadata, inferred'],
    ],
    [
      'a file that is not there',
      `${HEADER}\n"a\nb","x,y",,,,,\nb.txt,,,,,,`,
      ['2:1 no file "a\nb" beside metadata.csv', '4:1 no file "b.txt" beside metadata.csv'],
    ],
    [
      'a file outside the folder',
      `${HEADER}\n../a.txt,,,,,,`,
      ['2:1 no file "../a.txt" beside metadata.csv'],
    ],
    ['a file named twice', `${HEADER}\na.txt,,,,,,\n\na.txt,,,,,,`, ['4:1 "a.txt" has a row already']],
    ['too few cells', `${HEADER}\na.txt,x`, ['2:1 2 cells where the header has 7']],
  ]
  test.each(cases)('%s is refused with its place, and the text is read', async (_, csv, told) => {
    put('metadata.csv', csv)
    put('a.txt', 'one')
    const expected = told.map((one) => `metadata.csv:${one.replace(' ', ' metadata: ')}`)
    expect(await read()).toEqual([...expected, 'a.txt: one'])
  })
  test('a quote that is not closed', async () => {
    put('metadata.csv', `${HEADER}\na.txt,"x\n`)
    put('a.txt', 'one')
    const told = await read()
    expect(told[0]).toMatch(/^metadata\.csv:\d+:- metadata: Quote Not Closed/)
    expect(told[1]).toBe('a.txt: one')
  })
})
