import type { Article, Mention, Quote } from 'dateline/client'
import { describe, expect, it } from 'vitest'
import {
  bodyMarks,
  countMarks,
  foundAt,
  type Layer,
  type Mark,
  titleMarks,
} from '../../../../web/src/pages/article/spans.ts'
import { aMention, anArticle, aQuote, BODY, TITLE } from './support.ts'

const NOTHING = { q: '', records: new Set<string>() }
const LAVROV = { q: '', records: new Set(['person:sergey-lavrov']) }

/** Marks as `kind:words`, with `!` where they are what was searched for. */
const told = (text: string, marks: readonly Mark[]): string[] =>
  marks.map((mark) => {
    const found = 'found' in mark && mark.found ? '!' : ''
    return `${mark.is}${found}:${text.slice(mark.start, mark.end)}`
  })
const marksOf = (article: Article, sought = NOTHING, hidden: Layer[] = []): string[] =>
  told(BODY, bodyMarks(article, sought, new Set(hidden)))

const lavrov: Mention = aMention('Lavrov', 'person', 'sergey-lavrov')
const geneva: Mention = aMention('Geneva', 'place', 'geneva')
const quote: Quote = aQuote('We met', 'sergey-lavrov')

describe('the marks of a text', () => {
  it('are quotes outside, names inside, words innermost', () =>
    expect(
      marksOf(anArticle({ mentions: [lavrov, geneva], quotes: [quote] }), { ...NOTHING, q: 'met' }),
    ).toEqual(['quote:We met', 'mention:Lavrov', 'mention:Geneva', 'word:met']))

  it('tell which names and quotes the search asks for', () =>
    expect(marksOf(anArticle({ mentions: [lavrov, geneva], quotes: [quote] }), LAVROV)).toEqual([
      'quote!:We met',
      'mention!:Lavrov',
      'mention:Geneva',
    ]))

  it('leave out names of a hidden kind', () =>
    expect(marksOf(anArticle({ mentions: [lavrov, geneva] }), NOTHING, ['place'])).toEqual([
      'mention:Lavrov',
    ]))

  it('keep the place of a hidden quote', () => {
    const [mark] = bodyMarks(anArticle({ quotes: [quote] }), NOTHING, new Set(['quote']))
    expect(mark).toMatchObject({ is: 'quote', shown: false })
  })

  it('are those of this article, where an event is told in others too', () => {
    const evidence = [
      { article_id: 'a', start: 0, end: 2, text: '' },
      { article_id: 'b', start: 5, end: 9, text: '' },
    ]
    const events = [{ id: 'meeting', evidence }] as unknown as Article['events']
    expect(bodyMarks(anArticle({ ...(events && { events }) }), NOTHING, new Set())).toMatchObject([
      { is: 'event', id: 'meeting', start: 0, end: 2, found: false },
    ])
  })

  it('are in the headline only what was searched for', () => {
    const mentions: Mention[] = [
      { ...lavrov, field: 'title', start: 0, end: 6 },
      { ...geneva, field: 'title', start: 10, end: 16 },
    ]
    const marks = titleMarks(anArticle({ mentions }), { ...LAVROV, q: 'in' })
    expect(told(TITLE, marks)).toEqual(['mention!:Lavrov', 'word:in'])
  })

  it.each<[string, typeof NOTHING, number[]]>([
    ['nowhere without a search', NOTHING, []],
    ['quote and name in the order of the text', LAVROV, [0, 13]],
    ['words, but not those in a quote that was found', { ...LAVROV, q: 'met said' }, [0, 8, 13]],
  ])('are found: %s', (_, sought, expected) =>
    expect(
      foundAt(bodyMarks(anArticle({ mentions: [lavrov, geneva], quotes: [quote] }), sought, new Set())),
    ).toEqual(expected),
  )

  it('are counted as they stand in the text, without those of the headline', () =>
    expect(
      countMarks(anArticle({ mentions: [lavrov, geneva, { ...lavrov, field: 'title' }], quotes: [quote] })),
    ).toEqual({ person: 1, place: 1, organization: 0, quote: 1, date: 0 }))
})
