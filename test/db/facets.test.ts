import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { understand } from '../../src/api/scope.ts'
import { loadPaths } from '../../src/commands/load.ts'
import { ARTICLE_FACETS, MENTION_FACETS } from '../../src/contract/facets.ts'
import { eventType } from '../../src/contract/facts.ts'
import { facetMentions } from '../../src/db/facets/mentionFacets.ts'
import { chosenQuotes } from '../../src/db/facets/quoteFacets.ts'
import { facetArticles } from '../../src/db/facets.ts'
import type { MentionChoice } from '../../src/db/mentions/choice.ts'
import { writeAmbiguous } from '../support/ambiguous.ts'
import { authority, type Rig, SEEDS, startRig, temporaryFolder } from '../support/seeds.ts'
import { commonestOf } from '../support/statements.ts'

let rig: Rig
const folder = temporaryFolder()
beforeAll(async () => {
  writeAmbiguous(folder.path, 40, 5)
  rig = await startRig([folder.path])
})
afterAll(async () => {
  await rig.close()
  folder.remove()
})

/** Every facet of the articles that the filters leave, counted in one way. */
async function facetsOf(filters: Parameters<typeof understand>[1], few: number) {
  const { scope } = await understand(rig.db, filters)
  const { values } = facetArticles(rig.db, scope, few)
  const names = ARTICLE_FACETS.filter((name) => name !== 'published_at')
  return Promise.all(names.map(async (name) => [name, await values(name, 100)] as const))
}

/** The facets and total of the quotations of articles, counted in one way. */
async function facetsOfQuotes(filters: Parameters<typeof understand>[1], speakers: string[], few: number) {
  const { scope } = await understand(rig.db, filters)
  const speaker = speakers.length > 0 ? { filter: 'person' as const, ids: speakers, count: 1e6 } : null
  const { values, spans } = chosenQuotes(rig.db, { scope, speaker, about: [], q: null }, few).facets
  const days = (await spans()).toSorted((a, b) => a.first - b.first)
  return { speaker: await values('speaker', 100), source: await values('source', 100), days }
}

/** The facets of the mentions that are chosen, counted in one way. */
async function facetsOfMentions(
  filters: Parameters<typeof understand>[1],
  chosen: Partial<MentionChoice>,
  few: number,
) {
  const { scope } = await understand(rig.db, filters)
  const plain = { scope, entities: [], kind: undefined, articles: [], field: 'body', resolved: undefined }
  const { values, spans } = facetMentions(rig.db, { ...plain, ...chosen }, few)
  const days = (await spans()).toSorted((a, b) => a.first - b.first)
  const names = MENTION_FACETS.filter((name) => name !== 'published_at')
  return [
    days,
    await Promise.all(names.map(async (name) => [name, await values(name, 50)] as const)),
  ] as const
}

describe('counts by the engine and counts in memory are the same', () => {
  const commonest = () => commonestOf(rig.url, 'people')
  // [what, filters]
  it.each([
    ['of one person', ([a]: string[]) => ({ person: [`${a}`] })],
    ['of either of two', ([a, b]: string[]) => ({ person: [`${a}|${b}`] })],
    ['of one but not another', ([a, b]: string[]) => ({ person: [`${a}`], exclude_person: [`${b}`] })],
    ['of one in some years', ([a]: string[]) => ({ person: [`${a}`], from: '2013', to: '2016-06' })],
    [
      'of one with events of a type',
      ([a]: string[]) => ({ person: [`${a}`], event_type: [eventType.options.join('|')] }),
    ],
    ['of one and words', ([a]: string[]) => ({ person: [`${a}`], q: 'the -ceasefire' })],
  ])('%s', async (_what, filters) => {
    const asked = filters(await commonest())
    const grouped = await facetsOf(asked, Number.POSITIVE_INFINITY)
    expect(grouped.flatMap(([, counts]) => counts).length).toBeGreaterThan(0)
    expect(await facetsOf(asked, 0)).toEqual(grouped)
  })
  // [what, filters, speakers]
  it.each([
    ['of what is said in articles of one person', ([a]: string[]) => ({ person: [`${a}`] }), 0],
    ['of what one says in them', ([a]: string[]) => ({ person: [`${a}`] }), 1],
    ['of what either of two says', ([, b]: string[]) => ({ person: [`${b}`], from: '2012' }), 2],
    [
      'of what is said without somebody',
      ([a, b]: string[]) => ({ person: [`${a}`], exclude_person: [`${b}`] }),
      0,
    ],
  ])('%s', async (_what, filters, speaking) => {
    const names = await commonest()
    const asked = filters(names)
    const speakers = names.slice(0, speaking)
    const looked = await facetsOfQuotes(asked, speakers, Number.POSITIVE_INFINITY)
    expect(looked.days.length).toBeGreaterThan(0)
    expect(await facetsOfQuotes(asked, speakers, 0)).toEqual(looked)
  })
  // [what, filters, choice]
  it.each<
    [
      string,
      (people: string[]) => Parameters<typeof understand>[1],
      (people: string[]) => Partial<MentionChoice>,
    ]
  >([
    ['of mentions in articles of one', ([a]) => ({ person: [`${a}`] }), () => ({})],
    [
      'of mentions of one',
      ([a]) => ({ person: [`${a}`] }),
      ([a]) => ({ entities: [{ kind: 'person', ids: [`${a}`] }] }),
    ],
    ['of mentions of one kind', ([a]) => ({ person: [`${a}`], from: '2012' }), () => ({ kind: 'place' })],
    ['of names without a record', ([a]) => ({ person: [`${a}`] }), () => ({ resolved: false })],
    ['of names with a record', ([, b]) => ({ person: [`${b}`] }), () => ({ resolved: true, kind: 'person' })],
  ])('%s', async (_what, filters, choice) => {
    const names = await commonest()
    const [asked, chosen] = [filters(names), choice(names)]
    const looked = await facetsOfMentions(asked, chosen, Number.POSITIVE_INFINITY)
    expect(looked[0].length).toBeGreaterThan(0)
    expect(await facetsOfMentions(asked, chosen, 0)).toEqual(looked)
  })
  it('after a load too', async () => {
    const before = await facetsOf({ q: '-zebra' }, 0)
    await loadPaths(rig.db, [SEEDS], { authority })
    const after = await facetsOf({ q: '-zebra' }, 0)
    expect(after).not.toEqual(before)
    expect(after.filter(([name]) => name === 'source')).toEqual(
      (await facetsOf({}, 0)).filter(([name]) => name === 'source'),
    )
  })
})
