/** Files of many articles: which column is what, rows with their places, bad rows beside good ones. */

import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Folder, newFolder } from './support.ts'

let folder: Folder
beforeEach(() => {
  folder = newFolder()
})
afterEach(() => folder.remove())

const TOLD = {
  url: 'https://a.org/1',
  source: 'The Planet',
  title: 'Talks End',
  author: 'Jane Roe',
  published: '2016-08-26',
  publishedBasis: 'metadata',
}
const jsonLine = (text: string) => `${JSON.stringify({ text })}\n`

describe('columns', () => {
  const objects: [string, object][] = [
    [
      'the plain names',
      {
        title: 'Talks End',
        text: 'Body.',
        url: 'https://a.org/1',
        date: '2016-08-26',
        source: 'The Planet',
        author: 'Jane Roe',
      },
    ],
    [
      'other names, in any case',
      {
        Headline: 'Talks End',
        BODY: 'Body.',
        Link: 'https://a.org/1',
        publishedAt: '2016-08-26T10:00:00Z',
        Outlet: 'The Planet',
        Byline: 'By Jane Roe',
        views: 3,
      },
    ],
    [
      'objects and lists',
      {
        title: 'Talks End',
        content: ['Body.'],
        source_url: 'https://a.org/1',
        pubDate: 1472206500,
        source: { id: null, name: 'The Planet' },
        authors: ['Jane Roe'],
      },
    ],
    [
      'markup in the text',
      {
        title: 'Talks End',
        maintext: '<p>Body.</p><script>x</script>',
        url: 'https://a.org/1',
        date_publish: '26 Aug 2016',
        source_name: 'The Planet',
        authors: [{ name: 'Jane Roe' }],
      },
    ],
    [
      'the headline in the text already',
      {
        title: 'Talks End',
        text: 'Talks End\n\nBody.',
        url: 'https://a.org/1',
        date: '2016-08-26',
        source: 'The Planet',
        author: 'Jane Roe',
      },
    ],
  ]
  test.each(objects)('%s', async (_, object) => {
    folder.put('a.jsonl', JSON.stringify(object))
    expect(await folder.documents()).toMatchObject([
      { path: 'a.jsonl:1', text: 'Talks End\n\nBody.', metadata: TOLD },
    ])
  })
  test('a table separated by commas, semicolons or tabs', async () => {
    for (const [name, mark] of [
      ['a.csv', ','],
      ['b.csv', ';'],
      ['c.tsv', '\t'],
    ] as const) {
      const rows = [
        ['Title', 'Article Text', 'url', 'date', 'publisher', 'author', 'id'],
        ['Talks End', '"Body."', 'https://a.org/1', '2016-08-26', 'The Planet', 'Jane Roe', '7'],
      ]
      folder.put(name, rows.map((row) => row.join(mark)).join('\r\n'))
    }
    const found = await folder.documents()
    expect(found.map(({ path }) => path)).toEqual(['a.csv:2', 'b.csv:2', 'c.tsv:2'])
    for (const each of found) expect(each).toMatchObject({ text: 'Talks End\n\nBody.', metadata: TOLD })
  })
  test('the source of a row of metadata.csv is that of all articles in the file', async () => {
    folder.put('metadata.csv', 'file,source\na.jsonl,The Planet\n')
    folder.put('a.jsonl', jsonLine('One.') + jsonLine('Two.'))
    expect((await folder.documents()).map(({ metadata }) => metadata.source)).toEqual([
      'The Planet',
      'The Planet',
    ])
  })
})

describe('shapes', () => {
  const one = { text: 'One.' }
  const cases: [string, string, string | Buffer, string[]][] = [
    ['a list', 'a.json', JSON.stringify([one, { text: 'Two.' }]), ['a.json:1: One.', 'a.json:2: Two.']],
    ['a list under a key', 'a.json', JSON.stringify({ items: [one], total: 1 }), ['a.json:1: One.']],
    ['one article', 'a.json', JSON.stringify(one, null, 2), ['a.json:1: One.']],
    [
      'lines in a file named .json',
      'a.json',
      jsonLine('One.').repeat(2),
      ['a.json:1: One.', 'a.json:2: One.'],
    ],
    [
      'lines with blank ones between them',
      'a.ndjson',
      `\n${jsonLine('One.')}\r\n${jsonLine('Two.')}`,
      ['a.ndjson:2: One.', 'a.ndjson:4: Two.'],
    ],
    [
      'a line with a separator of Unicode in it',
      'a.jsonl',
      '{"text":"One\u2028two."}',
      ['a.jsonl:1: One\u2028two.'],
    ],
    [
      'lines in UTF-16',
      'a.jsonl',
      Buffer.from(`\ufeff${jsonLine('Çavuşoğlu.')}`, 'utf16le'),
      ['a.jsonl:1: Çavuşoğlu.'],
    ],
    ['a table in windows-1252', 'a.csv', Buffer.from('text\nCaf\u00e9.\n', 'latin1'), ['a.csv:2: Café.']],
    [
      'paragraphs in a cell',
      'a.csv',
      'text,n\n"One ""two"".\n\nThree, four.",1\nFive.,2\n',
      ['a.csv:2: One "two".\n\nThree, four.', 'a.csv:5: Five.'],
    ],
    [
      'quotes in a cell of .tsv',
      'a.tsv',
      'title\ttext\nTalks "End"\tHe said "no".\n',
      ['a.tsv:2: Talks "End"\n\nHe said "no".'],
    ],
    ['packed', 'a.jsonl.gz', gzipSync(jsonLine('One.')), ['a.jsonl.gz:1: One.']],
  ]
  test.each(cases)('%s', async (_, name, content, told) => {
    folder.put(name, content)
    expect(await folder.told()).toEqual(told)
  })
})

describe('what is refused', () => {
  const COLUMNS = 'no text column (text, body, content, article, article_text, maintext, story); there is'
  const cases: [string, string, string | Buffer, string[]][] = [
    [
      'a broken line, and the others are read',
      'a.jsonl',
      `${jsonLine('One.')}{"text": "x" "y"}\n${jsonLine('Two.')}`,
      ['a.jsonl:1: One.', 'a.jsonl:2:14 syntax: JSON has no place for "\\"" here', 'a.jsonl:3: Two.'],
    ],
    [
      'a line cut short',
      'a.jsonl',
      `${jsonLine('One.')}{"text": "Tw`,
      ['a.jsonl:1: One.', 'a.jsonl:2:13 syntax: JSON ends too early'],
    ],
    [
      'a row that is no object',
      'a.jsonl',
      `${jsonLine('One.')}7\n`,
      ['a.jsonl:1: One.', 'a.jsonl:2:1 syntax: a row that is no JSON object'],
    ],
    [
      'a row without text',
      'a.jsonl',
      `${jsonLine('One.')}{"text": " "}\n{"title":"x"}`,
      ['a.jsonl:1: One.', 'a.jsonl:2:1 empty: a row without text', 'a.jsonl:3:1 empty: a row without text'],
    ],
    [
      'a row with a NUL in its text',
      'a.jsonl',
      '{"text": "a\\u0000b"}',
      ['a.jsonl:1:1 binary: holds a NUL byte (character 1): not a text'],
    ],
    [
      'a row too large, and the others are read',
      'a.jsonl',
      `${jsonLine('x'.repeat(900))}${jsonLine('Two.')}`,
      ['a.jsonl:1:1 too large: a row of more than 400 bytes', 'a.jsonl:2: Two.'],
    ],
    [
      'a text too large',
      'a.jsonl',
      jsonLine('x'.repeat(101)),
      ['a.jsonl:1:1 too large: a text of 101 bytes; at most 100 are read'],
    ],
    [
      'a file of other things, once',
      'a.jsonl',
      '{"txt":"One.","id":1}\n'.repeat(3),
      [`a.jsonl:1:1 columns: ${COLUMNS}: txt, id; did you mean "text" by "txt"?`],
    ],
    ['a table of other things', 'a.csv', 'id,name\n1,a\n', [`a.csv:1:1 columns: ${COLUMNS}: id, name`]],
    [
      'a row with too many cells',
      'a.csv',
      'text,n\nOne.,1\nTwo, three.,2\nFour.,3\n',
      ['a.csv:2: One.', 'a.csv:3:1 syntax: 3 cells where the header has 2', 'a.csv:4: Four.'],
    ],
    [
      'quotes that do not fit',
      'a.csv',
      'text,n\n"One" two.,1\nThree.,2\n',
      [
        'a.csv:2:1 syntax: Invalid Closing Quote: got " " instead of delimiter, record delimiter, trimable character (if activated) or comment',
        'a.csv:3: Three.',
      ],
    ],
    [
      'a quote that is never closed',
      'a.csv',
      'text,n\nOne.,1\n"Two.,2\nThree.,3\n',
      ['a.csv:2: One.', 'a.csv:3:1 syntax: a quote that is not closed: from here on nothing is read'],
    ],
    [
      'a broken list',
      'a.json',
      '[{"text": "One."},\n {"text": }]',
      ['a.json:2:11 syntax: JSON has no place for "}" here'],
    ],
    [
      'an item that is no object',
      'a.json',
      '[{"text": "One."},\n  7]',
      ['a.json:1: One.', 'a.json:2:3 syntax: item 2 is no JSON object'],
    ],
    ['an empty list', 'a.json', '[]', ['a.json:-:- empty: holds no articles']],
    ['a header alone', 'a.csv', 'text\n', ['a.csv:-:- empty: holds no articles']],
    ['an empty file', 'a.jsonl', '', ['a.jsonl:-:- empty: holds no articles']],
    [
      'a picture',
      'a.csv',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]),
      ['a.csv:-:- binary: holds a NUL byte (character 4): not a text'],
    ],
    [
      'gzip cut short',
      'a.jsonl.gz',
      gzipSync(jsonLine('One.')).subarray(0, 20),
      ['a.jsonl.gz:-:- damaged: is a gzip file that ends too early'],
    ],
    [
      'gzip that is none',
      'a.txt.gz',
      'Hello there',
      ['a.txt.gz:-:- damaged: is no whole gzip file (incorrect header check)'],
    ],
    [
      'a text that unpacks to too much',
      'a.txt.gz',
      gzipSync('x'.repeat(101)),
      ['a.txt.gz:-:- too large: has more than 100 bytes'],
    ],
  ]
  test.each(cases)('%s', async (_, name, content, told) => {
    folder.put(name, content)
    expect(await folder.told(100)).toEqual(told)
  })
  test('a bomb', async () => {
    folder.put('a.jsonl.gz', gzipSync(Buffer.alloc(80 * 1024 * 1024, ' ')))
    expect(await folder.told()).toEqual(['a.jsonl.gz:-:- too large: unpacks to more than 200 times its size'])
  })
})
