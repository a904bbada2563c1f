/** One article in every form is one article. */

import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readArticle } from '../../../src/load/reading.ts'
import { knowledge } from '../seeds.ts'
import { type Folder, newFolder } from './support.ts'

let folder: Folder
beforeEach(() => {
  folder = newFolder()
})
afterEach(() => folder.remove())

const TITLE = 'Kerry and Lavrov Near a Truce in Syria'
const PARAGRAPHS = [
  'GENEVA — Foreign Minister Sergey Lavrov met Secretary of State John Kerry on Friday, and both told reporters that a truce in Syria was within reach.',
  '“We made real progress today,” Kerry said. “Our teams will go on working through the weekend, and I hope to have more to say on Monday.”',
  'Turkey’s foreign minister, Mevlüt Çavuşoğlu, said on Saturday that the plan had his government’s support, and that aid would reach Aleppo within days.',
  'Lavrov said that the two sides had agreed on nearly all the steps of a ceasefire, and that experts would meet again in Vienna in September.',
]
const text = `${TITLE}\n\n${PARAGRAPHS.join('\n\n')}\n`
const entities = (part: string) =>
  part.replaceAll('“', '&ldquo;').replaceAll('ü', '&uuml;').replaceAll('—', '&mdash;')
const html = `<!doctype html><html><head><meta charset="utf-8"><title>${TITLE} - The Planet</title></head><body>
<div class="menu"><a href="/">Home</a> <a href="/world">World</a> <a href="/subscribe">Subscribe</a></div>
<div id="story"><h1>${TITLE}</h1>${PARAGRAPHS.map((part) => `<p>${entities(part)}</p>`).join('\n\n')}</div>
<div class="footer"><a href="/about">About us</a></div></body></html>`
const cell = (part: string) => `"${part.replaceAll('"', '""')}"`

test('a text, a page, a row, UTF-16, another line end and gzip give the same title and body', async () => {
  folder.put('a.txt', text)
  folder.put('b.html', html)
  folder.put('c.jsonl', JSON.stringify({ headline: TITLE, text: PARAGRAPHS.join('\n\n') }))
  folder.put('d.txt', Buffer.from(`\ufeff${text}`, 'utf16le'))
  folder.put('e.txt', text.replaceAll('\n', '\r\n'))
  folder.put('f.csv', `title,text\n${cell(TITLE)},${cell(PARAGRAPHS.join('\n\n'))}\n`)
  folder.put('g.html.gz', gzipSync(html))
  folder.put('h.txt', text.normalize('NFD'))
  folder.put('i.json', JSON.stringify({ articles: [{ title: TITLE, content: PARAGRAPHS }] }))
  const read = (await folder.documents()).map((document) => {
    const { title, body } = readArticle(document, knowledge).article
    return { path: document.path, title, body }
  })
  expect(read).toHaveLength(9)
  for (const { path, title, body } of read) {
    expect([path, title, body]).toEqual([path, TITLE, PARAGRAPHS.join('\n\n')])
  }
})
