/** Web pages: the article out of its surroundings, and what the page says of itself. */

import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readPage } from '../../../src/load/read/page.ts'
import { type Folder, newFolder } from './support.ts'

let folder: Folder
beforeEach(() => {
  folder = newFolder()
})
afterEach(() => folder.remove())

const PARAGRAPHS = [
  'Foreign Minister Sergey Lavrov met Secretary of State John Kerry in Geneva on Friday, and both men told reporters that a truce was within reach.',
  '“We made real progress today,” Kerry said. “Our teams will go on working through the weekend, and I hope to have more to say on Monday.”',
  'Lavrov said that the two sides had agreed on nearly all the steps of a ceasefire, and that experts would meet again in the coming days.',
]
const page = (
  head: string,
  before = '',
  title = '<h1>Kerry &amp; Lavrov Near a Truce</h1>',
) => `<!doctype html>
<html lang="en"><head><title>Kerry &amp; Lavrov Near a Truce | The Planet</title>${head}<style>p { color: red }</style></head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>
<main><article>${title}${before}${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n')}
<aside><h3>Related</h3><a href="/x">Ten other stories</a></aside><script>track("article")</script></article></main>
<footer>© The Planet. <a href="/terms">Terms of use</a></footer></body></html>`

const facts = (html: string) => {
  const read = readPage('a.html', html)
  return read.ok ? read.value.metadata : read.refusal
}
const linked = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`
const ARTICLE = {
  '@type': 'NewsArticle',
  headline: 'Kerry &amp; Lavrov Near a Truce',
  author: [{ '@type': 'Person', name: 'Jane Roe' }, { name: 'John Doe' }],
  datePublished: '2016-08-26T23:50:00-04:00',
  publisher: { '@type': 'Organization', name: 'The Planet' },
  mainEntityOfPage: { '@id': 'https://planet.org/truce' },
}
const TOLD = {
  title: 'Kerry & Lavrov Near a Truce',
  author: 'Jane Roe, John Doe',
  published: '2016-08-26',
  publishedBasis: 'metadata',
  source: 'The Planet',
  url: 'https://planet.org/truce',
}

describe('the text', () => {
  test('is the headline and the paragraphs, without menus, scripts, links around it and foot', async () => {
    folder.put('a.html', page(''))
    const text = ['Kerry & Lavrov Near a Truce', ...PARAGRAPHS].join('\n\n')
    expect(await folder.told()).toEqual([`a.html: ${text}`])
  })
  test('of a page without an article is its body', () => {
    expect(readPage('a', '<p>One line.<br>Another <b>li</b>ne.')).toMatchObject({
      value: { text: 'One line.\n\nAnother line.' },
    })
  })
  test.each([
    ['without text', '<html><body><nav>Home</nav></body></html>', 'empty'],
    ['nested too deep', '<div>'.repeat(100_000), 'too large'],
    ['of too many tags', '<p>a</p>'.repeat(40_000), 'too large'],
  ])('of a page %s is refused', (_, html, rule) => {
    expect(readPage('a', html)).toMatchObject({ ok: false, refusal: { rule } })
  })
})

describe('what a page says of itself', () => {
  const cases: [string, string][] = [
    ['in JSON-LD', linked(ARTICLE)],
    ['in a list of JSON-LD', linked([{ '@type': 'WebSite', name: 'x' }, ARTICLE])],
    [
      'in a graph, with references',
      linked({
        '@graph': [
          { '@id': '#p', '@type': 'Organization', name: 'The Planet' },
          { '@id': '#j', '@type': 'Person', name: 'Jane Roe, John Doe' },
          { ...ARTICLE, '@type': ['Article', 'Thing'], author: { '@id': '#j' }, publisher: { '@id': '#p' } },
        ],
      }),
    ],
    [
      'in JSON-LD with line ends inside strings, after one that is broken',
      `<script type="application/ld+json">{oops</script>${linked(ARTICLE).replace('Near a', 'Near\na')}`,
    ],
    [
      'in OpenGraph',
      `<meta property="og:title" content="Kerry &amp; Lavrov Near a Truce | The Planet"><meta property="og:site_name" content="The Planet">
       <meta property="article:published_time" content="2016-08-26T10:00:00Z"><meta property="article:author" content="https://fb.com/roe">
       <meta name="author" content="By Jane Roe, John Doe"><link rel="canonical" href="https://planet.org/truce">`,
    ],
    [
      'in other tags',
      `<meta name="publisher" content="The Planet"><meta name="pubdate" content="26 August 2016"><meta name="byl" content="Jane Roe, John Doe">
       <meta property="og:url" content="https://planet.org/truce">`,
    ],
  ]
  test.each(cases)('%s', (_, head) => {
    expect(facts(page(head))).toEqual(TOLD)
  })
  test('in its text', () => {
    const before = '<span rel="author">Jane Roe</span><time datetime="2016-08-26T10:00">yesterday</time>'
    expect(facts(page('', before))).toMatchObject({ author: 'Jane Roe', published: '2016-08-26' })
  })
  test('without a headline in the text is that of the head, less the site', () => {
    const head = '<meta property="og:site_name" content="The Planet">'
    expect(facts(page(head, '', ''))).toMatchObject({ title: TOLD.title })
  })
  test('yields to metadata.csv', async () => {
    folder.put('metadata.csv', 'file,source,published,published_basis\na.html,The Moon,2016-08-27,stated\n')
    folder.put('a.html', page(linked(ARTICLE)))
    const [document] = await folder.documents()
    expect(document?.metadata).toEqual({
      ...TOLD,
      source: 'The Moon',
      published: '2016-08-27',
      publishedBasis: 'stated',
    })
  })
})
