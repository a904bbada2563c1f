/** Who is quoted with what: a text, and for each quotation its words, its speaker (an id, or a label in brackets) and its cue. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { scanArticle } from '../../src/load/names/scan.ts'
import { findPeople } from '../../src/load/people.ts'
import { findQuotes } from '../../src/load/quotes.ts'
import type { Mention } from '../../src/load/types.ts'
import { articleIn, check, quotesIn } from './quotes/cases.ts'
import { knowledge } from './seeds.ts'

const KERRY = 'john-kerry'
const LAVROV = 'sergey-lavrov'
const WORDS = 'we will see'

check('quotation marks', [
  ['curly', `“We will see,” John Kerry said.`, [['We will see,', KERRY, 'said']]],
  ['straight', `"We will see," John Kerry said.`, [['We will see,', KERRY, 'said']]],
  ['low and high', `„We will see“, John Kerry said.`, [['We will see', KERRY, 'said']]],
  ['angular', `«We will see», John Kerry said.`, [['We will see', KERRY, 'said']]],
  ['angular, turned', `»We will see«, John Kerry said.`, [['We will see', KERRY, 'said']]],
  ['backticks and apostrophes', "``We will see,'' John Kerry said.", [['We will see,', KERRY, 'said']]],
  ['two apostrophes', `''We will see,'' John Kerry said.`, [['We will see,', KERRY, 'said']]],
  ['doubled by an export', `""We will see,"" John Kerry said.`, [['We will see,', KERRY, 'said']]],
  ['escaped', `\\"We will see,\\" John Kerry said.`, [['We will see,', KERRY, 'said']]],
  ['named entities', `&quot;We will see,&quot; John Kerry said.`, [['We will see,', KERRY, 'said']]],
  ['two of a kind', `”We will see,” John Kerry said.`, [['We will see,', KERRY, 'said']]],
  ['two kinds', `“We will see," John Kerry said.`, [['We will see,', KERRY, 'said']]],
  ['a stop after the mark', `John Kerry said “we will see”.`, [[WORDS, KERRY, 'said']]],
  ['spaces inside', `John Kerry said: " we will see " and left.`, [[WORDS, KERRY, 'said']]],
  [
    'single ones inside',
    `“They said ‘no’ to us,” John Kerry said.`,
    [['They said ‘no’ to us,', KERRY, 'said']],
  ],
  [
    'double ones inside',
    `“They said “no” to us,” John Kerry said.`,
    [['They said “no” to us,', KERRY, 'said']],
  ],
  ['single ones alone are none', `John Kerry said ‘we will see’ and left.`, []],
  ['under three words is none', `John Kerry called it a “gigantic step”.`, []],
  ['a hyphen makes one word', `John Kerry called it “so-called peace”.`, []],
  ['inches are none', `The 6' 2" general fired the 12" gun, John Kerry said.`, []],
  ['an apostrophe is none', `It is the ministers' plan, John Kerry said, and 'tis good.`, []],
  [
    'a title after its noun has no speaker',
    `His book “The Art of the Deal” sold well, John Kerry said.`,
    [['The Art of the Deal', null, null]],
  ],
  [
    'a title that is announced has no speaker',
    `A report titled “peace in our time” was read. John Kerry said so.`,
    [['peace in our time', null, null]],
  ],
  [
    'what is told is not who tells it',
    `John Kerry, head of the delegation, said fighting had continued “from one end to the other”.`,
    [['from one end to the other', 'john-kerry', 'said']],
  ],
  [
    'what somebody called it, within another clause',
    `Sergei Lavrov was referring to what John Kerry called a “red line for us”.`,
    [['red line for us', 'john-kerry', 'called']],
  ],
  [
    'a statement left open is whose end names the speaker',
    `“The regime must stop,\n\n“and it must let the aid in,” John Kerry told reporters.`,
    [
      ['The regime must stop,', 'john-kerry', null],
      ['and it must let the aid in,', 'john-kerry', 'told'],
    ],
  ],
  [
    'a nickname is no title',
    `John Kerry called him “Little Rocket Man”.`,
    [['Little Rocket Man', KERRY, 'called']],
  ],
  [
    'what is called names in small letters',
    `John Kerry called him “a little man”.`,
    [['a little man', KERRY, 'called']],
  ],
])

check('a cue after the words', [
  ['name and verb', `“It is over,” John Kerry said on Friday.`, [['It is over,', KERRY, 'said']]],
  ['verb and name', `“It is over,” said John Kerry.`, [['It is over,', KERRY, 'said']]],
  ['titles', `“It is over,” said U.S. Secretary of State John Kerry.`, [['It is over,', KERRY, 'said']]],
  [
    'a role set off',
    `“It is over,” John Kerry, the secretary of state, said.`,
    [['It is over,', KERRY, 'said']],
  ],
  [
    'a clause set off',
    `“It is over,” John Kerry, who met Sergei Lavrov, said.`,
    [['It is over,', KERRY, 'said']],
  ],
  ['a question', `“Is it over?” John Kerry asked.`, [['Is it over?', KERRY, 'asked']]],
  [
    'a question, then a title',
    `“Is it over?” Secretary of State John Kerry asked.`,
    [['Is it over?', KERRY, 'asked']],
  ],
  ['a verb in no table', `“It is over,” John Kerry bellowed.`, [['It is over,', KERRY, 'bellowed']]],
  ['a tweet', `“It is over,” tweeted John Kerry.`, [['It is over,', KERRY, 'tweeted']]],
  [
    'according to',
    `It is “over and done”, according to John Kerry.`,
    [['over and done', KERRY, 'according to']],
  ],
  ['an adverb between', `“It is over,” John Kerry later told reporters.`, [['It is over,', KERRY, 'told']]],
  [
    'an office with a name in it',
    `“It is over,” said a spokesman for John Kerry.`,
    [['It is over,', '[a spokesman for John Kerry]', 'said']],
  ],
  [
    'somebody’s somebody',
    `“It is over,” John Kerry’s lawyer said.`,
    [['It is over,', '[John Kerry’s lawyer]', 'said']],
  ],
  [
    'nobody with a name',
    `“It is over,” a Western envoy told AFP.`,
    [['It is over,', '[a Western envoy]', 'told']],
  ],
  ['a name nobody knows', `“It is over,” says Fatima.`, [['It is over,', '[Fatima]', 'says']]],
  ['signed', `“It is all over” — John Kerry`, [['It is all over', KERRY, null]]],
])

check('a cue before the words', [
  ['a colon', `John Kerry responded: “It is over.”`, [['It is over.', KERRY, 'responded']]],
  ['that', `John Kerry said that it was “over and done”.`, [['over and done', KERRY, 'said']]],
  [
    'according to',
    `According to John Kerry, it was “over and done”.`,
    [['over and done', KERRY, 'According to']],
  ],
  [
    'the verb of saying governs the hope',
    `John Kerry said he hoped it “could be helpful.”`,
    [['could be helpful.', KERRY, 'said']],
  ],
  [
    'accused',
    `John Kerry was accusing Sergei Lavrov of “a stab in the back”.`,
    [['a stab in the back', KERRY, 'accusing']],
  ],
  [
    'called',
    `John Kerry and others met, and Sergei Lavrov called it “a good day”.`,
    [['a good day', LAVROV, 'called']],
  ],
  [
    'a participle',
    `John Kerry left, adding that it was “over and done”.`,
    [['over and done', KERRY, 'adding']],
  ],
  [
    'two verbs',
    `John Kerry met Sergei Lavrov and called it “a good day”.`,
    [['a good day', KERRY, 'called']],
  ],
  ['who', `They met John Kerry, who said it was “over and done”.`, [['over and done', KERRY, 'said']]],
  [
    'quoted by another',
    `Interfax quoted Sergei Lavrov as saying it was “over and done”.`,
    [['over and done', LAVROV, 'saying']],
  ],
  [
    'somebody’s words',
    `John Kerry took issue with Sergei Lavrov’s assertion last week that it was “over and done”.`,
    [['over and done', LAVROV, 'assertion']],
  ],
  [
    'a statement by somebody',
    `It was, in the words of John Kerry, “over and done”.`,
    [['over and done', KERRY, 'words']],
  ],
  ['a name and a colon', `John Kerry: “It is all over.”`, [['It is all over.', KERRY, null]]],
  [
    'an adjective is no verb',
    `The reported “end of the war” did not come.`,
    [['end of the war', null, null]],
  ],
  [
    'so-called',
    `John Kerry left the so-called “coalition of the willing”.`,
    [['coalition of the willing', null, null]],
  ],
])

check('more than one quotation', [
  [
    'interrupted',
    `“It is over,” John Kerry said, “for all of us.”`,
    [
      ['It is over,', KERRY, 'said'],
      ['for all of us.', KERRY, 'said'],
    ],
  ],
  [
    'the next sentence goes on',
    `“It is over,” John Kerry said. “We go home now.”`,
    [
      ['It is over,', KERRY, 'said'],
      ['We go home now.', KERRY, null],
    ],
  ],
  [
    'the verb after the second holds for both',
    `“A terrorist center” is there and “no one can help,” John Kerry said.`,
    [
      ['A terrorist center', KERRY, 'said'],
      ['no one can help,', KERRY, 'said'],
    ],
  ],
  [
    'each its own',
    `John Kerry said it was “over and done”, but Sergei Lavrov said it was “far from over”.`,
    [
      ['over and done', KERRY, 'said'],
      ['far from over', LAVROV, 'said'],
    ],
  ],
  [
    'a question that was put',
    `Asked if he would “go to war”, John Kerry said: “I will not go.”`,
    [
      ['go to war', KERRY, 'said'],
      ['I will not go.', KERRY, 'said'],
    ],
  ],
  [
    'without a cue after another',
    `“It is over,” John Kerry said. It was “a very long day”.`,
    [
      ['It is over,', KERRY, 'said'],
      ['a very long day', KERRY, null],
    ],
  ],
  [
    'words before the speaker is told',
    `“It is over.” “We go home,” John Kerry said.`,
    [
      ['It is over.', KERRY, null],
      ['We go home,', KERRY, 'said'],
    ],
  ],
])

check('pronouns and offices', [
  [
    'he is the subject of the sentence before',
    `John Kerry met Sergei Lavrov. “It is over,” he said.`,
    [['It is over,', KERRY, 'said']],
  ],
  [
    'he is who spoke last',
    `“It is over,” Sergei Lavrov said.\n\n“We go home,” he added.`,
    [
      ['It is over,', LAVROV, 'said'],
      ['We go home,', LAVROV, 'added'],
    ],
  ],
  [
    'she is no man',
    `Angela Merkel met John Kerry.\n\nJohn Kerry left. “It is over,” she said.`,
    [['It is over,', 'angela-merkel', 'said']],
  ],
  [
    'a German is no man',
    `German Chancellor Angela Merkel spoke. “It is over,” she said.`,
    [['It is over,', 'angela-merkel', 'said']],
  ],
  [
    'the head of the sentence, possessive',
    `In John Kerry’s telling, all is well. “It is over,” he said.`,
    [['It is over,', KERRY, 'said']],
  ],
  [
    'he may have no name',
    `John Kerry left. A doctor in Aleppo stayed. “It is over,” he said.`,
    [['It is over,', '[A doctor]', 'said']],
  ],
  ['they are nobody', `John Kerry left. “It is over,” they said.`, [['It is over,', '[they]', 'said']]],
  [
    'the office of somebody named',
    `Defense Secretary Ash Carter met Iraqi Prime Minister Haider al-Abadi. “It is over,” the secretary said.`,
    [['It is over,', 'ash-carter', 'said']],
  ],
  [
    'the office of the other',
    `Defense Secretary Ash Carter met Iraqi Prime Minister Haider al-Abadi. “It is over,” the prime minister said.`,
    [['It is over,', 'haider-al-abadi', 'said']],
  ],
  [
    'an office that is part of the name',
    `Pope Francis came. John Kerry left. “It is over,” the pope said.`,
    [['It is over,', 'pope-francis', 'said']],
  ],
  [
    'an office of nobody named',
    `Secretary of State John Kerry left. “It is over,” the minister said.`,
    [['It is over,', '[the minister]', 'said']],
  ],
])

check('paragraphs', [
  [
    'left open',
    `A Foreign Office spokesman said: “This is one.\n\n“This is number two.\n\n“This is three.”`,
    [
      ['This is one.', '[A Foreign Office spokesman]', 'said'],
      ['This is number two.', '[A Foreign Office spokesman]', null],
      ['This is three.', '[A Foreign Office spokesman]', null],
    ],
  ],
  [
    'opened once and closed once',
    `John Kerry said: “This is one.\n\nThis is number two.\n\nThis is three.” He left.`,
    [
      ['This is one.', KERRY, 'said'],
      ['This is number two.', KERRY, null],
      ['This is three.', KERRY, null],
    ],
  ],
  ['led to by a colon', `After that, John Kerry said:\n\n“It is over.”`, [['It is over.', KERRY, 'said']]],
  [
    'after a quotation',
    `“It is over,” John Kerry said.\n\n“We go home now.”`,
    [
      ['It is over,', KERRY, 'said'],
      ['We go home now.', KERRY, null],
    ],
  ],
  ['after narration', `John Kerry was glad.\n\n“It is over now.”`, [['It is over now.', KERRY, null]]],
  [
    'a mark that was forgotten',
    `John Kerry said “it is over. He left.\n\nNobody came.`,
    [['it is over', KERRY, 'said']],
  ],
  [
    'a heading takes the speaker of its words',
    `# “It is over”\n\n“It is over,” John Kerry said.`,
    [
      ['It is over', KERRY, null],
      ['It is over,', KERRY, 'said'],
    ],
  ],
  ['nobody at all', `“It is over now.”`, [['It is over now.', null, null]]],
])

test('an organization speaks where a mention says so, but not in front of its spokesman', () => {
  const text = '“It is over,” the Red Cross said. “It is over,” Red Cross spokesman John Kirby said.'
  const red = (start: number): Mention => ({
    kind: 'organization',
    field: 'body',
    surface: 'Red Cross',
    start,
    end: start + 9,
    entityId: 'red-cross',
    candidates: ['red-cross'],
    rule: '',
    role: null,
    metonym: false,
  })
  const found = quotesIn(text, [red(text.indexOf('Red Cross')), red(text.lastIndexOf('Red Cross'))])
  expect(found.map(({ speakerId, speakerKind }) => [speakerId, speakerKind])).toEqual([
    ['red-cross', 'organization'],
    ['john-kirby', 'person'],
  ])
})

describe('whatever the text', () => {
  const pieces = [
    '“',
    '”',
    '"',
    "''",
    '«',
    '»',
    '„',
    ' ',
    '\n\n',
    '. ',
    ', ',
    ': ',
    '\\',
    'he said',
    'John Kerry',
    'told',
    'the minister',
    'a b c',
    'who',
    '’s',
    '—',
  ]
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string())).map((parts) => parts.join('')),
  )
  test('spans hold the words and the cue, in order, and never overlap', () => {
    fc.assert(
      fc.property(text, (body) => {
        const article = articleIn(body)
        let end = 0
        for (const quote of quotesIn(body)) {
          expect(article.body.slice(quote.start, quote.end)).toBe(quote.text)
          if (quote.cueSpan)
            expect(article.body.slice(quote.cueSpan.start, quote.cueSpan.end)).toBe(quote.cue)
          expect(quote.start).toBeGreaterThanOrEqual(end)
          end = quote.end
        }
      }),
      { numRuns: 300 },
    )
  })
  const hostile: [string, string][] = [
    ['100 000 marks', '"'.repeat(100_000)],
    ['100 000 opening marks', '“ '.repeat(100_000)],
    ['100 000 marks of all kinds', '“a" »b« '.repeat(25_000)],
    ['20 000 quotations in one sentence', '“a b c” and '.repeat(20_000)],
    ['20 000 quotations with verbs', '“a b c,” said he, adding that '.repeat(20_000)],
    ['20 000 paragraphs left open', '“a b c\n\n'.repeat(20_000)],
    ['20 000 silent paragraphs', '“a b c.”\n\n'.repeat(20_000)],
    ['20 000 names', 'John Kerry met Sergei Lavrov. “A b c,” he said. '.repeat(10_000)],
    ['a million spaces', `“${' '.repeat(1_000_000)}a b c”`],
    ['a quotation of a million letters', `“${'a b '.repeat(250_000)}” he said`],
  ]
  // What is quadratic does not come to its end within the runner's time limit.
  test.each(hostile)('%s come to an end', (_, body) => {
    const article = articleIn(body)
    const { mentions } = findPeople(scanArticle(article, knowledge.names), knowledge.names)
    for (const quote of findQuotes(article, mentions))
      expect(article.body.slice(quote.start, quote.end)).toBe(quote.text)
  })
})
