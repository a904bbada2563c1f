/** Speakers that no name beside the words tells: offices, documents, pronouns, subjects behind their verb. */
import { expect, test } from 'vitest'
import { genderOfGiven } from '../../../src/load/names/gender.ts'
import { check } from './cases.ts'

const HANSEN = 'peter-hansen'
const OVER = 'It is over now,'

check('called by a trade', [
  [
    'the farmer is whom the sentence before names',
    `Peter Hansen lives here. “It is over now,” the farmer said.`,
    [[OVER, HANSEN, 'said']],
  ],
  [
    'but not where a farmer is about',
    `A farmer saw it. Peter Hansen came. “It is over now,” the farmer said.`,
    [[OVER, '[the farmer]', 'said']],
  ],
  [
    'nor a witness',
    `Peter Hansen came. “It is over now,” the witness said.`,
    [[OVER, '[the witness]', 'said']],
  ],
  [
    'nor several',
    `Peter Hansen came. “It is over now,” the farmers said.`,
    [[OVER, '[the farmers]', 'said']],
  ],
  [
    'a deputy foreign minister is a diplomat',
    `“It is over now,” Deputy Foreign Minister Peter Hansen said.\n\n“It is over now,” the diplomat added.`,
    [
      [OVER, HANSEN, 'said'],
      [OVER, HANSEN, 'added'],
    ],
  ],
  [
    'but no farmer',
    `Deputy Foreign Minister Peter Hansen came. “It is over now,” the farmer said.`,
    [[OVER, '[the farmer]', 'said']],
  ],
])

check('documents', [
  [
    'a statement that was his',
    `Peter Hansen died in May. His widow read his statement. “It is over now,” the statement said.`,
    [[OVER, HANSEN, 'said']],
  ],
  [
    'whose letter it is',
    `They found Peter Hansen’s last letter. “It is over now,” the letter said.`,
    [[OVER, HANSEN, 'said']],
  ],
  [
    'a statement of nobody’s',
    `Peter Hansen came. “It is over now,” the statement said.`,
    [[OVER, '[the statement]', 'said']],
  ],
])

check('pronouns', [
  [
    'a pronoun after an adverb',
    `Peter Hansen left. Earlier he told Sky News: “It is over now,” and sat down.`,
    [[OVER, HANSEN, 'told']],
  ],
  [
    'a woman by her name',
    `Dagmar Hölscher met Hannah Cloke. Peter Hansen left. “It is over now,” he said. Asked again, Hölscher nodded. “It is over now,” she said.`,
    [
      [OVER, HANSEN, 'said'],
      [OVER, 'dagmar-holscher', 'said'],
    ],
  ],
  [
    'a man by what is told of him',
    `Robin Hansen, 58, who was rescued from his roof, met Anna Weber. “It is over now,” he said.`,
    [[OVER, 'robin-hansen', 'said']],
  ],
  [
    'her mother is not her',
    `Grace Mbeki died. “It is over now,” said her mother, Anna Mbeki.`,
    [[OVER, 'anna-mbeki', 'said']],
  ],
])

check('subjects', [
  [
    'behind a place and a verb',
    `Ursula von der Leyen left. At the back of the room sat Beata Weber, a judge. “It is over now,” she said.`,
    [[OVER, 'beata-weber', 'said']],
  ],
  [
    'of the sentence before in the paragraph, not of the paragraph before',
    `“It is over now,” Peter Hansen said.\n\nAnna Weber shook her head. “I cannot go back.”`,
    [
      [OVER, HANSEN, 'said'],
      ['I cannot go back.', 'anna-weber', null],
    ],
  ],
  [
    'as somebody put it',
    `Anna Weber promised to help “if it gets worse,” as Peter Hansen put it.`,
    [['if it gets worse,', HANSEN, 'put']],
  ],
  [
    'what somebody wants, as another tells it',
    `One of the diplomats said Berlin, where Angela Merkel governs, wanted “no drama at all.”`,
    [['no drama at all.', '[One of the diplomats]', 'said']],
  ],
  [
    'what somebody called it, as another tells it',
    `Peter Hansen said Anna Weber called it “a very good day”.`,
    [['a very good day', 'anna-weber', 'called']],
  ],
  [
    'not whoever begins the next sentence',
    `Peter Hansen said that Iran was “nothing but trouble.” Anna Weber said a U.S. aircraft was there.`,
    [['nothing but trouble.', HANSEN, 'said']],
  ],
])

const GIVEN: [name: string, gender: 'm' | 'f' | null][] = [
  ['imelda', 'f'],
  ['joshua', 'm'],
  ['peter', 'm'],
  ['dagmar', 'f'],
  ['robin', null],
  ['xqz', null],
]
test.each(GIVEN)('the given name %s', (name, gender) => {
  expect(genderOfGiven(name)).toBe(gender)
})
