import { describe, expect, it } from 'vitest'
import { pathOf } from '../../../../web/src/address.ts'
import { examplesOf, type Known } from '../../../../web/src/pages/start/examples.ts'

const bucket = (value: string, label: string) => ({ value, label, count: 3, url: '' })
const person = (id: string, name: string) => ({ id, name, kind: 'person' as const, count: 3 })
const EMPTY: Known = { people: [], places: [], eventTypes: [], speakers: [], graph: { nodes: [], edges: [] } }
const FULL: Known = {
  people: [bucket('john-kerry', 'John Kerry')],
  places: [bucket('geneva', 'Geneva')],
  eventTypes: [bucket('statement', 'statement'), bucket('talks', 'talks')],
  speakers: [bucket('sergey-lavrov', 'Sergey Lavrov')],
  graph: {
    nodes: [
      person('bashar-al-assad', 'Bashar al-Assad'),
      person('john-kerry', 'John Kerry'),
      person('x', 'X'),
    ],
    edges: [
      { source: 'bashar-al-assad', target: 'x', count: 1 },
      { source: 'bashar-al-assad', target: 'john-kerry', count: 2 },
    ],
  },
}

describe('questions to begin with', () => {
  const rows: [string, Known, [string, string][]][] = [
    ['ask nothing of nothing', EMPTY, []],
    [
      'ask for the two who are most often named together, words, a place and a sort of event',
      FULL,
      [
        [
          'Where are Bashar al-Assad and John Kerry named together?',
          '/articles?person=bashar-al-assad&person=john-kerry',
        ],
        ['What did Sergey Lavrov say?', '/quotes?speaker=sergey-lavrov'],
        ['What happened in Geneva?', '/events?place=geneva'],
        ['Which articles tell of talks?', '/articles?event_type=talks'],
      ],
    ],
    [
      'ask for the most named person where no two are named together',
      { ...EMPTY, people: FULL.people },
      [['Which articles name John Kerry?', '/articles?person=john-kerry']],
    ],
    ['ask for no sort of event that has no word', { ...EMPTY, eventTypes: [bucket('other', 'other')] }, []],
  ]
  it.each(rows)('%s', (_, known, expected) => {
    expect(examplesOf(known).map(({ question, to }) => [question, pathOf(to)])).toEqual(expected)
  })
})
