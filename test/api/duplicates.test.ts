import { join } from 'node:path'
import supertest from 'supertest'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { story } from '../support/copies.ts'
import { type Print, putMetadata, putTexts } from '../support/prints.ts'
import { type Rig, startRig, temporaryFolder } from '../support/seeds.ts'
import { readSpec, type Spec } from '../support/spec.ts'

const TOLD = ['John Kerry met Sergey Lavrov in Geneva.', '"We made real progress today," Kerry said.']
const wire = [...TOLD, ...story(1)]
const PRINTS: Print[] = [
  ['wire', '2016-02-03', wire],
  ['morning', '2016-02-04', wire],
  ['cut', '2016-02-05', wire.slice(0, 15)],
  ['own', '2016-02-06', [...TOLD, ...story(2)]],
]

const folder = temporaryFolder()
let rig: Rig
let spec: Spec
beforeAll(async () => {
  putTexts(folder.path, PRINTS)
  putMetadata(folder.path, PRINTS)
  rig = await startRig([join(folder.path)])
  spec = await readSpec(rig.app)
})
afterAll(async () => {
  await rig.close()
  folder.remove()
})

const get = async (address: string) => {
  const answer = await supertest(rig.app.server).get(address)
  expect(spec.faultsOf(address, answer.status, answer.type, answer.body)).toEqual([])
  return answer
}
const nameOf = ({ title }: { title: string }) => title.replace('Report ', '')

describe('duplicates=', () => {
  // [address, reports that the items are in, total]
  const table: [string, string, number][] = [
    ['/articles', 'own cut morning wire', 4],
    ['/articles?duplicates=show', 'own cut morning wire', 4],
    ['/articles?duplicates=collapse', 'own wire', 2],
    ['/articles?duplicates=only', 'cut morning', 2],
    ['/articles?duplicates=only&sort=oldest', 'morning cut', 2],
    ['/articles?duplicates=collapse&sort=title', 'own wire', 2],
    ['/articles?duplicates=collapse&q=progress&sort=newest', 'own wire', 2],
    ['/articles?duplicates=collapse&q=progress', 'own wire', 2],
    ['/articles?duplicates=collapse&person=Kerry', 'own wire', 2],
    ['/articles?duplicates=only&person=Kerry&from=2016-02-05', 'cut', 1],
    ['/articles?duplicates=collapse&source=Paper%20cut', '', 0],
  ]
  it.each(table)('%s gives %s', async (address, names, total) => {
    const { body } = await get(`${address}${address.includes('?') ? '&' : '?'}limit=3`)
    const rest = body.links.next ? (await get(body.links.next)).body.data : []
    expect([...body.data, ...rest].map(nameOf).sort()).toEqual(names.split(' ').filter(Boolean).sort())
    expect(body.page.total).toBe(total)
  })
  it.each([
    ['/quotes?speaker=Kerry', 4, 2, 2],
    ['/mentions?person=Lavrov', 4, 2, 2],
    ['/people?q=Lavrov', 1, 1, 1],
    ['/places?q=Geneva&to=2016-02-03', 1, 1, 0],
  ])('%s follows it: %i in all, %i without copies, %i in copies', async (address, ...totals) => {
    const counted = await Promise.all(
      ['show', 'collapse', 'only'].map(
        async (choice) => (await get(`${address}&duplicates=${choice}`)).body.page.total,
      ),
    )
    expect(counted).toEqual(totals)
  })
  it('is said in words, and not at all when copies are shown', async () => {
    const wordsOf = async (address: string) => (await get(address)).body.meta.query
    expect(await wordsOf('/articles?duplicates=show')).toBe('all articles, newest first')
    expect(await wordsOf('/articles?duplicates=collapse')).toBe(
      'articles that are no copies of another, newest first',
    )
    expect(await wordsOf('/articles?person=Kerry&duplicates=only')).toBe(
      'articles mentioning John Kerry, that are copies of another, newest first',
    )
    expect(await wordsOf('/quotes?duplicates=only')).toBe(
      'quotations in articles that are copies of another, newest article first',
    )
  })
  it('refuses what it does not know', async () => {
    const { status, body } = await get('/articles?duplicates=hide')
    expect([status, body.errors[0].name]).toEqual([400, 'duplicates'])
  })
})

describe('include=duplicates', () => {
  it('lists the other articles of a group, each compared with the one that is shown', async () => {
    const { body } = await get('/articles?include=duplicates&fields=title')
    const shown = body.data.map(
      (item: { title: string; duplicates: { title: string; similarity: number }[] }) => [
        nameOf(item),
        item.duplicates.map((each) => `${nameOf(each)} ${each.similarity.toFixed(1)}`),
      ],
    )
    expect(shown).toEqual([
      ['own', []],
      ['cut', ['wire 0.7', 'morning 0.7']],
      ['morning', ['wire 1.0', 'cut 0.7']],
      ['wire', ['morning 1.0', 'cut 0.7']],
    ])
  })
  it('tells of one article where each copy was published', async () => {
    const { body: list } = await get('/articles?source=Paper%20morning')
    const [{ links, duplicate_of }] = list.data
    const { body } = await get(`${links.self}?include=duplicates`)
    const { similarity, ...first } = body.duplicates[0]
    expect({ id: first.id, similarity }).toEqual(duplicate_of)
    expect(first).toMatchObject({
      title: 'Report wire',
      source: { name: 'Paper wire' },
      url: 'https://example.org/wire',
      published_at: '2016-02-03',
    })
  })
})

describe('GET /articles/{id}/similar with copies about', () => {
  it('leaves out the copies of the article, and those of others', async () => {
    const similarTo = async (name: string) => {
      const { body: list } = await get(`/articles?source=Paper%20${name}`)
      return (await get(`${list.data[0].links.self}/similar`)).body.data.map(nameOf)
    }
    expect(await similarTo('wire')).toEqual(['own'])
    expect(await similarTo('cut')).toEqual(['own'])
    expect(await similarTo('own')).toEqual(['wire'])
  })
})
