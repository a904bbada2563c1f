import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Client, createClient } from '../../../src/client.ts'
import { reasonsOf, titleOf } from '../../../web/src/parts/articleItem/reasons.ts'
import { type Rig, startRig } from '../../support/seeds.ts'

let rig: Rig
let client: Client
beforeAll(async () => {
  rig = await startRig()
  client = createClient(await rig.app.listen({ host: '127.0.0.1', port: 0 }))
})
afterAll(() => rig.close())

/** Marks as `[person Sergey Lavrov]`. */
const written = (pieces: ReturnType<typeof titleOf>) =>
  pieces.map(({ text, mark }) => (mark === null ? text : `[${mark} ${text}]`)).join('')

describe('why an article is in a list', () => {
  it('is a sentence with the name marked in the colour of its kind', async () => {
    const [item] = await client.articles({ person: 'Lavrov', include: 'evidence' }).all()
    expect(item && reasonsOf(item).map(written)).toEqual([
      'Ahead of next month’s continued peace talks in Geneva next, [person Sergey Lavrov] invited representatives from Syrian opposition groups to meet with him in Moscow on January 27.',
    ])
  })
  it('is one sentence for two filters, and none for what the text does not say', async () => {
    const query = {
      person: 'Lavrov',
      place: 'Moscow',
      source: 'rense',
      from: '2017',
      include: 'evidence',
    } as const
    const [item] = await client.articles(query).all()
    expect(item && reasonsOf(item).map(written)).toEqual([
      expect.stringMatching(/\[person Sergey Lavrov\].*\[place Moscow\] on January 27\.$/),
    ])
  })
  it('is the whole sentence where all of it tells of an event', async () => {
    const [item] = await client.articles({ event: 'astana-1', include: 'evidence' }).all()
    expect(item && reasonsOf(item).map(written)).toEqual([
      expect.stringMatching(/^Earlier in Astana[^[]*\.$/),
    ])
  })
  it('are words in the headline and in the text', async () => {
    const items = await client.articles({ q: 'ceasefire', highlight: true, include: 'evidence' }).all()
    const item = items.find(({ title }) => title?.startsWith('Ceasefire'))
    expect(item && written(titleOf(item))).toBe(
      '[words Ceasefire] Between Russia-Backed Syrian Army, Opposition Imminent – Kerry',
    )
    expect(item && reasonsOf(item).map(written)).toEqual([
      expect.stringContaining('A [words ceasefire] between'),
    ])
  })
  it('is cut around what matches in a long sentence', () => {
    const text = `${'before '.repeat(60)}name ${'after '.repeat(60)}`.trim()
    const start = text.indexOf('name')
    const evidence = [
      {
        filter: 'place',
        value: 'x',
        basis: 'text',
        field: 'body' as const,
        start,
        end: start + 4,
        text: 'name',
        sentence: { start: 0, end: text.length, text },
        link: null,
      },
    ]
    const [said = ''] = reasonsOf({ evidence }).map(written)
    expect(said).toMatch(/^… (before )+\[place name\] (after )+…$/)
    expect(said.length).toBeLessThan(350)
  })
  it('says where a cut around words is no whole sentence', () => {
    const text = 'would use its influence to uphold a ceasefire.'
    const highlights = [
      { field: 'body' as const, start: 10, end: 10 + text.length, text, matches: [{ start: 46, end: 55 }] },
    ]
    expect(reasonsOf({ highlights }).map(written)).toEqual([
      '… would use its influence to uphold a [words ceasefire].',
    ])
  })
  it('leaves text that has no title untitled', () => {
    expect(written(titleOf({ title: null }))).toBe('Untitled')
  })
})
