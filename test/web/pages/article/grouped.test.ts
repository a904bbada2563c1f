import type { Event } from 'dateline/client'
import { describe, expect, it } from 'vitest'
import { inOrder, namedIn, speakersOf } from '../../../../web/src/pages/article/grouped.ts'
import { aMention, aQuote } from './support.ts'

const NOTHING = { q: '', records: new Set<string>() }

describe('who said what', () => {
  it('begins with those whom the search asks for', () => {
    const sought = { q: '', records: new Set(['person:kerry']) }
    const speakers = speakersOf([aQuote('We', 'lavrov'), aQuote('met', 'kerry')], sought)
    expect(speakers.map(({ name, found }) => [name, found])).toEqual([
      ['kerry', true],
      ['lavrov', false],
    ])
  })

  it('is by speaker, in the order of the text', () => {
    const quotes = [aQuote('We', 'lavrov'), aQuote('met', 'kerry'), aQuote('said', 'lavrov')]
    expect(
      speakersOf(quotes, NOTHING).map(({ name, quotes }) => [name, quotes.map(({ text }) => text)]),
    ).toEqual([
      ['lavrov', ['We', 'said']],
      ['kerry', ['met']],
    ])
  })

  it('keeps those who are not on record apart by what the text calls them', () => {
    const quotes = [
      { ...aQuote('We', null), speaker_label: 'a source' },
      { ...aQuote('met', null), speaker_label: 'an aide' },
      aQuote('said', null),
    ]
    expect(speakersOf(quotes, NOTHING).map(({ name, record }) => [name, record])).toEqual([
      ['A source', null],
      ['An aide', null],
      ['Speaker not known', null],
    ])
  })

  it('keeps a person and an organization of one id apart', () =>
    expect(
      speakersOf(
        [aQuote('We', 'x'), { ...aQuote('met', 'x'), speaker_kind: 'organization' as const }],
        NOTHING,
      ),
    ).toHaveLength(2))
})

describe('the names of an article', () => {
  const lavrov = aMention('Lavrov', 'person', 'lavrov')
  const kerry = aMention('We', 'person', 'kerry')

  it('come most often named first, with how often', () =>
    expect(namedIn([kerry, lavrov, lavrov], 'person').map(({ id, count }) => [id, count])).toEqual([
      ['lavrov', 2],
      ['kerry', 1],
    ]))

  it('are of one kind, and of records only', () =>
    expect(namedIn([{ ...lavrov, entity: null }, aMention('Geneva', 'place', 'geneva')], 'person')).toEqual(
      [],
    ))
})

describe('the events of an article', () => {
  it('come in the order of their days, those without one last', () => {
    const events = ['2016-08-26', null, '2015-09-01'].map((start_on) => ({ start_on }) as Event)
    expect(inOrder(events).map(({ start_on }) => start_on)).toEqual(['2015-09-01', '2016-08-26', null])
  })
})
