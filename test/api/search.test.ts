import fc from 'fast-check'
import supertest from 'supertest'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Article } from '../../src/contract/articles.ts'
import type { Evidence } from '../../src/contract/evidence.ts'
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
const firstWords = (items: Article[]) => items.map(({ title }) => title?.split(' ')[0])

describe('words are looked for', () => {
  it.each([
    ['in headlines', 'q=imminent&search_in=title', ['Ceasefire']],
    ['in the text only', 'q=imminent&search_in=body', []],
    ['in quotations', 'q=hope&search_in=quotes', ['U.S.,', 'John']],
    ['in quotations, all in one of them', 'q=hope%20coordination&search_in=quotes', []],
    [
      'in quotations, either of two',
      'q=hope%20OR%20coordination&search_in=quotes',
      ['U.S.,', 'Ceasefire', 'John'],
    ],
    [
      'in headlines and quotations',
      'q=imminent%20OR%20hope&search_in=title,quotes',
      ['U.S.,', 'Ceasefire', 'John'],
    ],
    ['in the text, which quotations are part of', 'q=hope&search_in=body,quotes', ['U.S.,', 'John']],
    ['in no quotation', 'q=-hope&search_in=quotes', ['Russia', 'Syrian', 'Ceasefire']],
    ['in no headline and no quotation', 'q=-hope%20-ceasefire&search_in=title,quotes', ['Russia', 'Syrian']],
  ])('%s: %s', async (_what, query, expected) => {
    const { body } = await get(`/articles?${query}&sort=newest`)
    expect(firstWords(body.data)).toEqual(expected)
    expect(body.page.total).toBe(expected.length)
  })
  it('best first among a number of matches that is told', async () => {
    const { body } = await get('/articles?q=ceasefire&limit=1')
    expect(body.meta.ranking).toEqual({ among: 3, of: 3 })
    expect((await get('/articles?q=ceasefire&sort=newest')).body.meta.ranking).toBeUndefined()
  })
  it('without an error, whatever they are', async () => {
    const piece = fc.constantFrom(
      '"',
      '(',
      ')',
      '*',
      '-',
      'OR',
      'AND',
      'NEAR',
      ':',
      '^',
      '{',
      "'",
      ' ',
      'a',
      'U.S.',
      'US',
      '中',
    )
    const q = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1 }),
      fc.array(piece, { minLength: 1 }).map((parts) => parts.join('')),
    )
    const place = fc.constantFrom('', '&search_in=title', '&search_in=quotes', '&search_in=title,quotes')
    await fc.assert(
      fc.asyncProperty(q, place, async (words, where) => {
        const url = `/articles?q=x${encodeURIComponent(words.replace(/[\ud800-\udfff]/gu, ''))}${where}&highlight=true&include=evidence`
        expect((await rig.app.inject(url)).statusCode).toBeLessThan(500)
      }),
      { numRuns: 500 },
    )
  })
})

describe('highlights', () => {
  it.each([
    ['the headline and the text', 'q=ceasefire', ['body', 'title']],
    ['the headline alone', 'q=ceasefire&search_in=title', ['title']],
    ['quotations alone', 'q=hope&search_in=quotes', ['quotes']],
  ])('are cut from %s', async (_what, query, fields) => {
    const { body } = await get(`/articles?${query}&highlight=true&include=body`)
    const found = new Set<string>()
    for (const { highlights = [], title, body: text } of body.data as Article[]) {
      expect(highlights.length).toBeGreaterThan(0)
      for (const cut of highlights) {
        const whole = cut.field === 'title' ? (title ?? '') : text
        expect(whole.slice(cut.start, cut.end)).toBe(cut.text)
        expect(cut.matches.map(({ start, end }) => whole.slice(start, end).toLowerCase()).join()).toMatch(
          /^(ceasefire|hope)\b/,
        )
        found.add(cut.field)
      }
    }
    expect([...found].sort()).toEqual(fields)
  })
  it('are none where the words are exclusions', async () => {
    const { body } = await get('/articles?q=-hope&highlight=true&limit=1')
    expect(body.data[0].highlights).toEqual([])
  })
  it('are refused by formats that cannot show them', async () => {
    expect((await get('/articles?q=hope&highlight=true&format=csv')).status).toBe(400)
  })
})

describe('evidence', () => {
  // [filter, what it is asked with, the filters that the evidence answers, words in it]
  it.each([
    ['who is named', 'person=Kerry', ['person'], /Kerry/],
    ['who speaks', 'person=Trenin&role=speaker', ['person'], /hold/],
    ['who takes part', 'person=Lavrov&role=participant', ['person'], /Lavrov/],
    ['where', 'place=Aleppo', ['place'], /Aleppo/],
    ['which organization', 'organization=United%20Nations', ['organization'], /U\.?N|United/],
    ['a type of event', 'event_type=talks', ['event_type'], /talk|negotiations/i],
    ['when something took place', 'date_field=event&from=2017', ['event_date'], /./],
    ['which date', 'date_field=mentioned&from=2015-09&to=2015-09', ['mentioned_date'], /September/],
    ['words', 'q=hope', ['q'], /hope/i],
  ])('shows the words for %s', async (_what, query, filters, words) => {
    const { body } = await get(`/articles?${query}&include=evidence,body&limit=1`)
    const [item] = body.data
    expect(item.evidence.map((each: Evidence) => each.filter)).toEqual(filters)
    for (const { start, end, text, sentence, link } of item.evidence) {
      expect(item.body.slice(start, end)).toBe(text)
      expect(sentence.text).toMatch(words)
      expect(link).toBe(item.url === null ? null : link)
      if (item.url !== null) expect(link).toContain(`${item.url}#:~:text=`)
    }
  })
  it('of a day is what it is taken from, of a source and a language the article itself', async () => {
    const { body } = await get(
      '/articles?from=2015-11&to=2015-11&source=the-moscow-times&language=en&include=evidence',
    )
    expect(body.data[0].evidence.map(({ filter, value, basis }: Evidence) => [filter, value, basis])).toEqual(
      [
        ['source', 'the-moscow-times', 'metadata'],
        ['language', 'en', 'text'],
        ['published', '2015-11-18', body.data[0].published_basis],
      ],
    )
  })
})
