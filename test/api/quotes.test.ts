import supertest from 'supertest'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Resolution } from '../../src/contract/common.ts'
import type { Quote } from '../../src/contract/quotes.ts'
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

describe('quotations', () => {
  // [what is asked, address, first words of what is answered]
  const table: [string, string, string[]][] = [
    ['of a speaker', '/quotes?speaker=Trenin', ["Don't hold", 'Coordination will']],
    [
      'of a speaker in three articles',
      '/quotes?speaker=Kerry',
      ['I wouldn’t', "That's a", "We're weeks", 'could be', 'It is'],
    ],
    [
      'of either of two',
      '/quotes?speaker=Trenin|Lavrov',
      ['direct contacts', 'That is,', 'I don’t', "Don't hold", 'Coordination will'],
    ],
    ['of an organization', '/quotes?speaker=Kremlin', []],
    ['about a place', '/quotes?about=Aleppo', ['I will']],
    ['about a person', '/quotes?about=Assad', ['I think', 'It is']],
    ['about both of two', '/quotes?about=Assad&about=Syria', ['It is']],
    ['about either of two of different kinds', '/quotes?about=Assad|Aleppo', ['I think', 'It is', 'I will']],
    ['about nothing known', '/quotes?about=Atlantis', []],
    ['about a place by a speaker', '/quotes?about=Aleppo&speaker=Kerry', []],
    ['with words', '/quotes?q=hope', ['I wouldn’t', 'I will']],
    [
      'in articles of a place',
      '/quotes?place=Astana',
      ['Last week,', 'The meeting', 'direct contacts', 'That is,'],
    ],
    [
      'of a time',
      '/quotes?from=2015&to=2015',
      ["That's a", "We're weeks", "Don't hold", 'Coordination will', 'could be', 'It is', 'I will'],
    ],
    [
      'from a source',
      '/quotes?source=Bloomberg',
      ['I don’t', 'A terrorist', 'no one', 'I wouldn’t', 'We’re very', 'I think', 'The Obama'],
    ],
  ]
  it.each(table)('%s: %s', async (_what, address, expected) => {
    const { status, body } = await get(address)
    expect(status).toBe(200)
    expect(body.data.map(({ text }: Quote) => text.split(' ').slice(0, 2).join(' '))).toEqual(expected)
    expect(body.page.total).toBe(expected.length)
  })
  it('say who is spoken about as it was read, for every kind', async () => {
    const { body } = await get('/quotes?about=Assad|Aleppo')
    expect(body.meta.query).toContain('about Bashar al-Assad')
    expect(body.meta.resolved.about.map(({ matches }: Resolution) => matches[0]?.id)).toEqual([
      'bashar-al-assad',
      'aleppo',
    ])
  })
  it('suggest a name for a misspelt one', async () => {
    const { body } = await get('/quotes?about=Alepo')
    expect(body.meta.resolved.about[0].suggestions.map(({ id }: { id: string }) => id)).toContain('aleppo')
  })
  it('stand in their article at their span, with the words that tell the speaker', async () => {
    const { body } = await get('/quotes?limit=100')
    expect(body.data.length).toBeGreaterThan(10)
    for (const { article, text, start, end, cue, links } of body.data as Quote[]) {
      const { body: whole } = await get(`/articles/${article.id}`)
      expect(whole.body.slice(start, end)).toBe(text)
      if (cue) expect(whole.body.slice(cue.start, cue.end)).toBe(cue.text)
      expect((await get(links.self)).body.text).toBe(text)
    }
  })
})
