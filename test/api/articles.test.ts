import supertest from 'supertest'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Rig, startRig } from '../support/seeds.ts'
import { readSpec, type Spec } from '../support/spec.ts'

let rig: Rig
let spec: Spec
beforeAll(async () => {
  rig = await startRig()
  spec = await readSpec(rig.app)
})
afterAll(() => rig.close())

const get = async (address: string) => {
  const answer = await supertest(rig.app.server).get(address)
  expect(spec.faultsOf(address, answer.status, answer.type, answer.body)).toEqual([])
  return answer
}

/** First letters of the seeds' titles: T 2015-11 ceasefire, S 2017-06 safe zone, J 2015-01 John Kerry, I 2017-01 invited, U 2016-08 U.S., Russia */
const LETTERS: Record<string, string> = { Ceasefire: 'T', Russia: 'S', John: 'J', Syrian: 'I', 'U.S.,': 'U' }
const lettersOf = (titles: (string | null)[]) =>
  titles.map((title) => LETTERS[title?.split(' ')[0] ?? ''] ?? '?').join('')

describe('GET /articles answers who, where, when and words', () => {
  // [what is asked, address, articles in order]
  const table: [string, string, string][] = [
    ['everything, newest first', '/articles', 'SIUTJ'],
    ['oldest first', '/articles?sort=oldest', 'JTUIS'],
    ['by title', '/articles?sort=title', 'TJSIU'],
    ['a surname', '/articles?person=Lavrov', 'IU'],
    ['a surname in lower case', '/articles?person=lavrov', 'IU'],
    ['another spelling', '/articles?person=Sergei%20Lavrov', 'IU'],
    ['the usual name', '/articles?person=Sergey%20Lavrov', 'IU'],
    ['a slug', '/articles?person=sergey-lavrov', 'IU'],
    ['a Wikidata id', '/articles?person=Q58217', 'IU'],
    ['surname first', '/articles?person=Lavrov,%20Sergey', 'IU'],
    ['Kerry', '/articles?person=Kerry', 'UTJ'],
    ['Putin', '/articles?person=Putin', 'T'],
    ['Trenin', '/articles?person=Trenin', 'T'],
    ['a particle in the surname', '/articles?person=de%20Mistura', 'UJ'],
    ['an Arabic article in the surname', '/articles?person=al-Assad', 'SUTJ'],
    ['the surname without its article', '/articles?person=Assad', 'SUTJ'],
    ['a discovered or unlisted surname', '/articles?person=Kupchan', 'U'],
    ['two people, both', '/articles?person=Kerry&person=Lavrov', 'U'],
    ['two people, either', '/articles?person=Putin|Trenin', 'T'],
    ['two people, either, encoded', '/articles?person=Putin%7CLavrov', 'IUT'],
    ['one but not the other', '/articles?person=Kerry&exclude_person=Lavrov', 'TJ'],
    ['none of two', '/articles?exclude_person=Kerry&exclude_person=Trump', 'S'],
    ['excluding somebody unknown excludes nothing', '/articles?exclude_person=Nobody', 'SIUTJ'],
    ['a name close to a known one', '/articles?person=Lavrof', ''],
    ['somebody unknown or somebody known', '/articles?person=Lavrof|Putin', 'T'],
    ['a name behind "Mr."', '/articles?person=Mr.%20Lavrov', 'IU'],
    ['a name behind an office', '/articles?person=Foreign%20Minister%20Lavrov', 'IU'],
    [
      'a name behind an office with "of"',
      '/articles?person=U.S.%20Secretary%20of%20State%20John%20Kerry',
      'UTJ',
    ],
    ['a title alone', '/articles?person=President', ''],
    ['somebody who says something', '/articles?person=Trenin&role=speaker', 'T'],
    ['somebody who is only named', '/articles?person=Putin&role=speaker', ''],
    ['articles that do not quote somebody', '/articles?exclude_person=Kerry&role=speaker', 'SI'],
    ['somebody who takes part', '/articles?person=Lavrov&role=participant', 'I'],
    ['a type of event', '/articles?event_type=talks', 'SIJ'],
    ['either of two types', '/articles?event_type=aid|sanction', ''],
    ['both of two types', '/articles?event_type=talks&event_type=ceasefire', 'J'],
    ['a language', '/articles?language=en', 'SIUTJ'],
    ['a language in capitals, or another', '/articles?language=EN|ru', 'SIUTJ'],
    ['a language that nothing is in', '/articles?language=ru', ''],
    ['events of a time', '/articles?date_field=event&from=2016&to=2016', 'U'],
    ['events since a day', '/articles?date_field=event&from=2017-06', ''],
    ['Aleppo', '/articles?place=Aleppo', 'UJ'],
    ['Astana', '/articles?place=Astana', 'SI'],
    ['a later name of Astana', '/articles?place=Nur-Sultan', 'SI'],
    ['a place with accents left out', '/articles?place=GENEVE', 'SIUJ'],
    ['a person and a place', '/articles?person=Kerry&place=Geneva', 'UJ'],
    ['a source', '/articles?source=Bloomberg', 'U'],
    ['a source by its slug', '/articles?source=the-moscow-times', 'STJ'],
    ['not a source', '/articles?exclude_source=The%20Moscow%20Times', 'IU'],
    ['a year', '/articles?from=2016&to=2016', 'U'],
    ['from a month', '/articles?from=2016-08', 'SIU'],
    ['to a day, inclusive', '/articles?to=2015-11-18', 'TJ'],
    ['before a day', '/articles?to=2015-11-17', 'J'],
    ['a person in a year', '/articles?person=Kerry&from=2015&to=2015', 'TJ'],
    ['a phrase', '/articles?q=%22safe%20zone%22', 'S'],
    ['a word that is only in the headline', '/articles?q=imminent', 'T'],
    ['two words, both', '/articles?q=ceasefire%20Astana&sort=newest', 'I'],
    ['either of two words', '/articles?q=Zakharova%20OR%20Trenin&sort=newest', 'UT'],
    ['a beginning', '/articles?q=conceiv*', 'T'],
    ['a word but not another', '/articles?q=ceasefire%20-Astana&sort=newest', 'UT'],
    ['exclusions only', '/articles?q=-ceasefire', 'SJ'],
    ['a hyphenated name', '/articles?q=al-Assad&sort=newest', 'SU'],
    ['an apostrophe', "/articles?q=O'Brien", ''],
    ['an abbreviation', '/articles?q=%22U.S.%20Secretary%22&sort=newest', 'UTJ'],
    ['punctuation only', '/articles?q=(', ''],
    ['unbalanced quotes', '/articles?q=%22safe%20zone', 'S'],
    ['words and a person', '/articles?q=ceasefire&person=Putin', 'T'],
    ['skipping two', '/articles?offset=2', 'UTJ'],
    ['skipping all', '/articles?offset=100', ''],
    ['none, to count only', '/articles?person=Kerry&limit=0', ''],
  ]
  it.each(table)('%s: %s', async (_what, address, expected) => {
    const { status, body } = await get(address)
    expect(status).toBe(200)
    expect(lettersOf(body.data.map((item: { title: string }) => item.title))).toBe(expected)
    if (!/offset|limit/.test(address)) expect(body.page.total).toBe(expected.length)
  })

  it('counts over all pages whatever the limit', async () => {
    const { body } = await get('/articles?person=Kerry&limit=0')
    expect(body.page).toEqual({ total: 3, limit: 0, next_cursor: null })
  })
  it('ranks the better match first where words are asked for', async () => {
    const { body } = await get('/articles?q=ceasefire')
    expect(body.data[0].title).toMatch(/^Ceasefire/)
    expect(body.meta.query).toContain('best match first')
  })
})

describe('GET /articles says how it understood', () => {
  it('names the record behind a surname', async () => {
    const { body } = await get('/articles?person=Lavrov')
    expect(body.meta.query).toBe('articles mentioning Sergey Lavrov, newest first')
    expect(body.meta.resolved).toEqual({
      person: [
        { input: 'Lavrov', matches: [{ id: 'sergey-lavrov', name: 'Sergey Lavrov', alias: 'Lavrov' }] },
      ],
    })
  })
  it('suggests the nearest name for one it does not know', async () => {
    const { body } = await get('/articles?person=Lavrof')
    expect(body.meta.resolved.person[0]).toEqual({
      input: 'Lavrof',
      matches: [],
      suggestions: [{ id: 'sergey-lavrov', name: 'Sergey Lavrov' }],
    })
  })
  it('shows a name to leave out that nobody has, and whom it may have meant', async () => {
    const { body } = await get('/articles?exclude_person=Lavrof')
    expect(body.meta.query).toBe('articles not mentioning “Lavrof” (unknown), newest first')
    expect(body.meta.resolved.exclude_person[0].suggestions[0].id).toBe('sergey-lavrov')
  })
  it.each([
    ['a beginning', 'Lavr'],
    ['a beginning behind a title', 'President Lavr'],
    ['a wrong letter behind a title', 'Mr. Lavrof'],
  ])('suggests a name for %s', async (_what, name) => {
    const { body } = await get(`/articles?person=${name}`)
    expect(body.meta.resolved.person[0].suggestions[0].id).toBe('sergey-lavrov')
  })
  it.each([
    ['role=speaker&person=Trenin', 'articles quoting Dmitry Trenin, newest first'],
    ['role=participant&person=Lavrov', 'articles telling of an event with Sergey Lavrov, newest first'],
    [
      'role=speaker&exclude_person=Kerry&place=Aleppo',
      'articles not quoting John Kerry, mentioning Aleppo, newest first',
    ],
    [
      'event_type=talks|aid&language=en',
      'articles telling of events of type talks or aid, in the language en, newest first',
    ],
    ['date_field=event&from=2016', 'articles telling of an event in or after 2016, newest first'],
    ['date_field=event&from=2016&to=2016', 'articles telling of an event in 2016, newest first'],
    ['from=2016-02&to=2016-03', 'articles published in or after 2016-02, in or before 2016-03, newest first'],
    [
      'date_field=mentioned&from=2016-02&to=2016-03',
      'articles mentioning a date in or after 2016-02, in or before 2016-03, newest first',
    ],
    ['date_field=mentioned&to=2016', 'articles mentioning a date in or before 2016, newest first'],
  ])('says %s in words', async (query, words) => {
    expect((await get(`/articles?${query}`)).body.meta.query).toBe(words)
  })
  it.each([
    ['event_type=party', 'event_type'],
    ['event_type=talks|', 'event_type'],
    ['role=author', 'role'],
    ['date_field=quoted', 'date_field'],
  ])('refuses %s', async (query, name) => {
    const { status, body } = await get(`/articles?${query}`)
    expect([status, body.errors[0].name]).toEqual([400, name])
  })
  it('tells every filter in words', async () => {
    const { body } = await get(
      '/articles?person=Kerry|Putin&exclude_person=Lavrov&place=Syria&from=2015&q=truce',
    )
    expect(body.meta.query).toBe(
      'articles mentioning John Kerry or Vladimir Putin, not mentioning Sergey Lavrov, mentioning Syria, published in or after 2015, with the words truce, best match first (among the newest 10000 matches)',
    )
  })
})

describe('GET /articles shows what is asked for', () => {
  it('only the fields that were chosen', async () => {
    const { body } = await get('/articles?person=Putin&fields=title,id')
    expect(Object.keys(body.data[0]).sort()).toEqual(['id', 'title'])
  })
  it('body, mentions, events and removed blocks on request', async () => {
    const { body } = await get('/articles?person=Putin&include=body,mentions,events,removed')
    const [item] = body.data
    expect(item.body).toContain('gigantic step')
    expect(item.mentions.length).toBeGreaterThan(5)
    expect(item.events.length).toBeGreaterThan(0)
    expect(item.removed.map((block: { text: string }) => block.text).join()).toContain('Remind me later')
  })
  it('for every filter the words that made the article match', async () => {
    const { body } = await get(
      '/articles?person=Kerry&person=Lavrov&q="cessation%20of%20hostilities"&include=evidence,body',
    )
    const [item] = body.data
    expect(
      item.evidence.map((each: { filter: string; value: string; text: string }) => [
        each.filter,
        each.value,
        each.text,
      ]),
    ).toEqual([
      ['person', 'john-kerry', 'John Kerry'],
      ['person', 'sergey-lavrov', 'Sergei Lavrov'],
      ['q', 'cessation of hostilities', 'cessation of hostilities'],
    ])
    for (const each of item.evidence) {
      expect(item.body.slice(each.start, each.end)).toBe(each.text)
      expect(item.body.slice(each.sentence.start, each.sentence.end)).toBe(each.sentence.text)
      expect(each.sentence.text).toContain(each.text)
    }
  })
})

describe('GET /articles/{id}', () => {
  it('gives the whole article, and its input with what was removed', async () => {
    const { body: list } = await get('/articles?person=Putin')
    const { self } = list.data[0].links
    const { body: article } = await get(`${self}?include=mentions,events,removed`)
    expect(article).toMatchObject({ ...list.data[0], body: expect.stringContaining('gigantic step') })
    const { body: raw } = await get(`${self}/raw`)
    expect(raw.path).toBe('seeds/articles/000_57df25132045b877.txt')
    expect(raw.removed.length).toBeGreaterThan(0)
    for (const { start, end, text } of raw.removed) expect(raw.text.slice(start, end)).toBe(text)
    expect(article.removed).toEqual(raw.removed)
  })
  it.each(['/articles/nothing', '/articles/nothing/raw'])(
    'refuses an id that is not there: %s',
    async (address) => {
      const { status, body } = await get(address)
      expect(status).toBe(404)
      expect(body.detail).toContain('nothing')
    },
  )
})

describe('what the seeds hold is true to the character', () => {
  const FURNITURE = [
    'Support The Moscow Times',
    'weekly newsletter',
    'A Message from The Moscow Times',
    'Remind me later',
    'paiment methods',
    'Back to...',
    'GET VISIBLE',
    'Share Our Stories',
    'RenseRadio',
    'Progressive Radio',
    'Bloomberg Terminal',
  ]
  it('every mention slices to its surface, and sits in its sentence', async () => {
    let count = 0
    for (const field of ['body', 'title'] as const) {
      const { body: list } = await get('/articles?include=body,mentions')
      for (const article of list.data) {
        const text = field === 'body' ? article.body : article.title
        for (const mention of article.mentions.filter((each: { field: string }) => each.field === field)) {
          expect(text.slice(mention.start, mention.end)).toBe(mention.surface)
          expect(text.slice(mention.sentence.start, mention.sentence.end)).toBe(mention.sentence.text)
          expect(mention.sentence.start).toBeLessThanOrEqual(mention.start)
          count++
        }
      }
    }
    expect(count).toBeGreaterThan(100)
  })
  it('no body holds page furniture, and all of it is in removed', async () => {
    const { body: list } = await get('/articles?include=body,removed')
    const bodies = list.data.map((article: { body: string }) => article.body).join('\n')
    const removed = list.data
      .flatMap((article: { removed: { text: string }[] }) => article.removed.map((block) => block.text))
      .join('\n')
    for (const text of FURNITURE) {
      expect(bodies).not.toContain(text)
      expect(removed).toContain(text)
    }
  })
})
