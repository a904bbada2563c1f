import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { slug } from '../../src/fold.ts'
import { findDates } from '../../src/load/dates.ts'
import { TRIGGER_WORDS } from '../../src/load/events/types.ts'
import { eventId, findEvents } from '../../src/load/events.ts'
import { splitSentences } from '../../src/load/segment/sentences.ts'
import type { Article, EventFound, EventRecord, Field, Mention, Paragraph } from '../../src/load/types.ts'

const PEOPLE = [
  'John Kerry',
  'Sergey Lavrov',
  'Vladimir Putin',
  'Boris Johnson',
  'Dmitry Trenin',
  'Andrei Karlov',
]
const PLACES = [
  'Geneva',
  'Moscow',
  'Astana',
  'Aleppo',
  'Syria',
  'Paris',
  'Ankara',
  'New York',
  'Saudi Arabia',
]
/** Named here as governments only. */
const POWERS = ['Russia', 'Turkey', 'Iran', 'United States']
const ORGANIZATIONS = ['UN Security Council', 'Syrian army']
const NAMES = new Map([...PEOPLE, ...PLACES, ...POWERS, ...ORGANIZATIONS].map((name) => [slug(name), name]))
const FRIDAY = '2016-08-26'

function mentionsIn(text: string, field: Field): Mention[] {
  const surfaces = [
    ...PEOPLE.map((name) => [name, name] as const),
    ['Kerry', 'John Kerry'],
    ['Lavrov', 'Sergey Lavrov'],
  ]
  const all = [...surfaces, ...[...ORGANIZATIONS, ...PLACES, ...POWERS].map((name) => [name, name] as const)]
  const found: Mention[] = []
  for (const [surface, name] of all as [string, string][]) {
    for (const { index } of text.matchAll(new RegExp(`\\b${surface}\\b`, 'g'))) {
      const end = index + surface.length
      if (found.some((other) => other.start < end && index < other.end)) continue
      const kind = PEOPLE.includes(name) ? 'person' : ORGANIZATIONS.includes(name) ? 'organization' : 'place'
      const role = name === 'Boris Johnson' ? 'Foreign Secretary' : null
      const id = slug(name)
      found.push({
        kind,
        field,
        surface,
        start: index,
        end,
        role,
        entityId: id,
        candidates: [id],
        rule: 'test',
        metonym: POWERS.includes(name),
      })
    }
  }
  return found
}

function articleOf(
  body: string,
  title: string | null,
  at: string | null,
  zone: Paragraph['zone'] = 'body',
): Article {
  let start = 0
  const paragraphs = body.split('\n\n').map((text, line) => {
    const paragraph = { start, end: start + text.length, zone, line }
    start += text.length + 2
    return paragraph
  })
  return {
    title,
    author: null,
    source: null,
    language: 'en',
    body,
    paragraphs,
    zones: [],
    published: { at, precision: at ? 'day' : 'unknown', basis: at ? 'metadata' : null, reason: 'test' },
    sentences: paragraphs.flatMap((paragraph) => splitSentences(body, paragraph.start, paragraph.end)),
  }
}

function read(
  body: string,
  title: string | null = null,
  at: string | null = FRIDAY,
  known: EventRecord[] = [],
): EventFound[] {
  const mentions = [...mentionsIn(title ?? '', 'title'), ...mentionsIn(body, 'body')]
  return findEvents(articleOf(body, title, at), mentions, NAMES, findDates(body, at), known)
}

/** "type day status: title". */
function told(body: string, title: string | null = null): string[] {
  return read(body, title).map(
    (event) => `${event.type} ${event.startOn ?? 'undated'} ${event.status}: ${event.title}`,
  )
}

describe('what one sentence tells', () => {
  test.each([
    [
      'a meeting with day and place',
      'John Kerry met Sergey Lavrov in Geneva Friday.',
      ['meeting 2016-08-26 happened: Meeting of John Kerry and Sergey Lavrov in Geneva'],
    ],
    [
      'a planned meeting',
      'John Kerry will meet Sergey Lavrov in Moscow on Tuesday.',
      ['meeting 2016-08-30 planned: Meeting of John Kerry and Sergey Lavrov in Moscow'],
    ],
    [
      'a meeting that is off',
      'The meeting of John Kerry and Sergey Lavrov in Moscow on Tuesday was cancelled.',
      ['meeting 2016-08-23 called_off: Meeting of John Kerry and Sergey Lavrov in Moscow'],
    ],
    [
      'talks whose subject is elsewhere',
      'Boris Johnson joined John Kerry in Paris on 10 August for talks on the situation in Aleppo.',
      ['talks 2016-08-10 happened: Talks between Boris Johnson and John Kerry in Paris'],
    ],
    [
      'a call',
      'John Kerry talked on the phone with Sergey Lavrov on Monday.',
      ['talks 2016-08-22 happened: Talks between John Kerry and Sergey Lavrov'],
    ],
    [
      'a statement',
      'Talk is cheap, Vladimir Putin said Monday.',
      ['statement 2016-08-22 happened: Statement by Vladimir Putin'],
    ],
    [
      'a speaker with an apposition',
      '“No,” Dmitry Trenin, a former colonel in Moscow, said on Wednesday.',
      ['statement 2016-08-24 happened: Statement by Dmitry Trenin'],
    ],
    [
      'a statement without a day was made when it was printed',
      'John Kerry welcomed the news.',
      ['statement 2016-08-26 happened: Statement by John Kerry'],
    ],
    [
      'an agreement at talks is one event',
      'Russia, Turkey and Iran agreed on zones in rival talks hosted in Astana in May.',
      ['agreement 2016-05-01 happened: Agreement between Russia, Turkey and Iran in Astana'],
    ],
    [
      'an adopted resolution',
      'On Monday the UN Security Council adopted Resolution 2299.',
      ['agreement 2016-08-22 happened: Agreement by UN Security Council'],
    ],
    [
      'a ceasefire that is hoped for',
      'A ceasefire of the Syrian army in Aleppo could be weeks away.',
      ['ceasefire undated planned: Ceasefire in Aleppo, involving Syrian army'],
    ],
    [
      'an attack',
      'Turkey shot down a warplane in November 2015.',
      ['attack 2015-11-01 happened: Attack, involving Turkey'],
    ],
    [
      'an attack on one person',
      'Andrei Karlov, who was assassinated in an Ankara gallery Monday evening, was mourned.',
      ['attack 2016-08-22 happened: Attack in Ankara, involving Andrei Karlov'],
    ],
    [
      'a visit',
      'Boris Johnson flew to Saudi Arabia on Thursday.',
      ['visit 2016-08-25 happened: Visit by Boris Johnson to Saudi Arabia'],
    ],
    [
      'the day of the saying, not one that was spoken of',
      'The truce would start on 30 August, Sergey Lavrov told reporters.',
      ['statement 2016-08-26 happened: Statement by Sergey Lavrov'],
    ],
    [
      'the day that opens the sentence',
      'In an interview released on Sunday, John Kerry said so.',
      ['statement 2016-08-21 happened: Statement by John Kerry'],
    ],
    [
      'the place that opens the sentence of a speaker',
      'In New York, John Kerry called for calm.',
      ['statement 2016-08-26 happened: Statement by John Kerry in New York'],
    ],
    [
      'the place of what was spoken of',
      'In Syria, the war goes on, John Kerry said.',
      ['statement 2016-08-26 happened: Statement by John Kerry'],
    ],
    [
      'who met and then spoke',
      'On Monday, Vladimir Putin met Boris Johnson in Moscow and warned him.',
      [
        'meeting 2016-08-22 happened: Meeting of Vladimir Putin and Boris Johnson in Moscow',
        'statement 2016-08-26 happened: Statement by Vladimir Putin',
      ],
    ],
    [
      'who says so takes no part',
      'Vladimir Putin and John Kerry agreed on a ceasefire in Syria on Monday, Sergey Lavrov said.',
      [
        'ceasefire 2016-08-22 happened: Ceasefire in Syria, involving Vladimir Putin and John Kerry',
        'statement 2016-08-26 happened: Statement by Sergey Lavrov',
      ],
    ],
  ])('%s', (_sentence, body, expected) => {
    expect(told(body)).toEqual(expected)
  })
})

describe('what is no event', () => {
  test.each([
    ['nothing is told', 'The weather in Geneva was fine.'],
    ['nobody known speaks', 'A source said so on Friday.'],
    ['agreeing to do something', 'Sergey Lavrov agreed to wait.'],
    ['a thing named in passing, with nothing known of it', 'There were attacks.'],
  ])('%s', (_sentence, body) => {
    expect(read(body)).toEqual([])
  })

  it('what a caption shows', () => {
    const body = 'John Kerry meets Sergey Lavrov in Geneva on Friday.'
    const article = articleOf(body, null, FRIDAY, 'caption')
    expect(findEvents(article, mentionsIn(body, 'body'), NAMES, findDates(body, FRIDAY), [])).toEqual([])
  })
})

describe('across sentences', () => {
  it('the same event told twice is one, with both sentences as evidence', () => {
    const body = 'John Kerry met Sergey Lavrov in Geneva Friday. The meeting lasted for hours.'
    const [event, ...others] = read(body)
    expect(others).toEqual([])
    expect(event?.evidence.map(({ start, end }) => body.slice(start, end))).toEqual([
      'John Kerry met Sergey Lavrov in Geneva Friday.',
      'The meeting lasted for hours.',
    ])
  })

  it('an office stands for the one who holds it', () => {
    const body =
      'Boris Johnson flew to Paris on Thursday. Afterwards the Foreign Secretary said that it was time.'
    expect(told(body)).toContain('statement 2016-08-25 happened: Statement by Boris Johnson')
  })

  it('a day that opens a paragraph holds for what follows', () => {
    const body = 'On Monday, little was known. Vladimir Putin talked on the phone with John Kerry.'
    expect(told(body)).toEqual(['talks 2016-08-22 happened: Talks between Vladimir Putin and John Kerry'])
  })

  it('what lies after publication is planned, however it is told', () => {
    expect(read('Talks in Geneva follow on 8 September.')[0]).toMatchObject({
      startOn: '2016-09-08',
      status: 'planned',
    })
  })

  it('different speakers and different days stay apart', () => {
    const body =
      'John Kerry said so Tuesday.\n\nVladimir Putin said so Monday.\n\nJohn Kerry said so again Thursday.'
    expect(read(body).map(({ startOn }) => startOn)).toEqual(['2016-08-23', '2016-08-22', '2016-08-25'])
  })

  it('two meetings in one city on one day are two when nobody is in both', () => {
    const body =
      'Vladimir Putin met Boris Johnson in Paris on Monday. Also on Monday, John Kerry met Sergey Lavrov in Paris.'
    expect(told(body)).toEqual([
      'meeting 2016-08-22 happened: Meeting of Vladimir Putin and Boris Johnson in Paris',
      'meeting 2016-08-22 happened: Meeting of John Kerry and Sergey Lavrov in Paris',
    ])
  })

  it('what took place and what the same people plan are two', () => {
    const body =
      'John Kerry met Sergey Lavrov in Geneva on Monday. Kerry will meet Lavrov again in September.'
    expect(read(body).map(({ status }) => status)).toEqual(['happened', 'planned'])
  })

  it('the claim of an attack names who made it', () => {
    const body = 'A bomber struck a market in Aleppo on Monday. The Syrian army claimed responsibility.'
    expect(told(body)).toContain('attack 2016-08-22 happened: Attack in Aleppo, involving Syrian army')
  })

  it('the headline says of which place was spoken, not where', () => {
    expect(told('John Kerry voiced support on Monday.', 'Kerry voiced hope in Syria')).toEqual([
      'statement 2016-08-22 happened: Statement by John Kerry',
    ])
  })

  it('the headline gives the place that the text leaves out', () => {
    const body = 'A ceasefire began on Monday.'
    expect(told(body, 'Ceasefire in Syria')).toEqual(['ceasefire 2016-08-22 happened: Ceasefire in Syria'])
  })
})

describe('known events and ids', () => {
  const record: EventRecord = {
    id: 'kerry-lavrov-geneva',
    title: 'Kerry and Lavrov meet in Geneva',
    type: 'meeting',
    startOn: '2016-08-26',
    endOn: '2016-08-27',
    placeId: 'geneva',
    wikidataId: null,
  }
  const resolution: EventRecord = {
    id: 'resolution-2299',
    title: 'Resolution 2299 is adopted',
    type: 'agreement',
    startOn: '2016-07-25',
    endOn: '2016-07-25',
    placeId: null,
    wikidataId: null,
  }
  const body = 'John Kerry met Sergey Lavrov in Geneva Friday.'

  it('takes title and days where type, day and place fit', () => {
    const [event] = read(body, null, FRIDAY, [record])
    expect(event).toMatchObject({
      title: record.title,
      startOn: record.startOn,
      endOn: record.endOn,
      placeId: 'geneva',
    })
    expect(event && eventId(event, [record])).toBe(record.id)
  })

  it('leaves the event alone where two fit, or the place is another', () => {
    const twin = { ...record, id: 'twin', title: 'Twin' }
    const elsewhere = { ...record, placeId: 'moscow' }
    for (const known of [[record, twin], [elsewhere]])
      expect(read(body, null, FRIDAY, known)).toEqual(read(body))
  })

  it('knows a resolution by its number, also without a day', () => {
    const [event] = read('The adoption of Resolution 2299 by the UN Security Council.', null, FRIDAY, [
      resolution,
    ])
    expect(event).toMatchObject({ title: resolution.title, startOn: '2016-07-25' })
  })

  it('gives the same event the same id in two articles', () => {
    const [first] = read('John Kerry met Sergey Lavrov in Geneva Friday.')
    const [second] = read('In Geneva on Friday, Sergey Lavrov met John Kerry for hours.')
    expect(first && eventId(first, [])).toBe('meeting-2016-08-26-geneva')
    expect(second && eventId(second, [])).toBe('meeting-2016-08-26-geneva')
  })

  it('keeps speakers apart that speak in one place on one day', () => {
    const body = 'John Kerry said so in Geneva Friday. Sergey Lavrov said so in Geneva Friday.'
    expect(read(body).map((event) => eventId(event, []))).toEqual([
      'statement-2016-08-26-geneva-john-kerry',
      'statement-2016-08-26-geneva-sergey-lavrov',
    ])
  })

  it('writes only as much of the day as is known', () => {
    const [event] = read('Turkey shot down a warplane in November 2015.')
    expect(event && eventId(event, [])).toBe('attack-2015-11-turkey')
  })

  it('names participants in the id where there is no place, in one order', () => {
    const [first] = read('John Kerry talked on the phone with Sergey Lavrov on Monday.')
    const [second] = read('Sergey Lavrov talked on the phone with John Kerry on Monday.')
    expect(first && eventId(first, [])).toBe('talks-2016-08-22-john-kerry-sergey-lavrov')
    expect(second && eventId(second, [])).toBe('talks-2016-08-22-john-kerry-sergey-lavrov')
  })
})

describe('for any text', () => {
  const words = fc.constantFrom(
    ...[...TRIGGER_WORDS.keys()],
    ...NAMES.values(),
    'in',
    'the',
    'on',
    'Tuesday',
    'will',
    'could',
    'that',
    '“',
    '”',
    ',',
    '.',
    '\n\n',
  )
  const text = fc.oneof(
    fc.string(),
    fc.array(words, { maxLength: 60 }).map((list) => list.join(' ')),
  )

  it('at most six events, each with evidence inside the body, something known of it, and the same twice', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(FRIDAY, null), (body, at) => {
        const events = read(body, body.slice(0, 40), at)
        expect(events.length).toBeLessThanOrEqual(6)
        expect(read(body, body.slice(0, 40), at)).toEqual(events)
        for (const { evidence, startOn, endOn, placeId, participants } of events) {
          expect(evidence.length).toBeGreaterThan(0)
          for (const { start, end } of evidence)
            expect(0 <= start && start < end && end <= body.length).toBe(true)
          expect((startOn ?? '') <= (endOn ?? '')).toBe(true)
          expect(startOn !== null || placeId !== null || participants.length > 0).toBe(true)
        }
      }),
    )
  })
})
