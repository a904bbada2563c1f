import { describe, expect, it, test } from 'vitest'
import { findTriggers } from '../../../src/load/events/triggers.ts'

/** "type modality" of all that a sentence tells of, but who says so. */
function told(body: string): string[] {
  return findTriggers(body, { start: 0, end: body.length })
    .filter(({ type }) => type !== 'statement')
    .map(({ type, modality }) => `${type} ${modality}`)
}

describe('what did not take place is no event', () => {
  test.each([
    ['a meeting that was not held', 'Putin has not met Trump.', []],
    ['a contraction', "Putin didn't attend talks in Geneva.", []],
    ['no talks', 'There were no talks in Cairo.', []],
    ['a refusal', 'Abbas refused to meet Netanyahu in Paris.', []],
    ['a denial', 'Israel denied that talks took place in Cairo.', []],
    ['a denied report', 'The Kremlin denied reports of a meeting.', []],
    ['a condition', 'If a ceasefire is reached, aid could follow.', []],
    ['an agreement that was not made', 'Russia has not agreed to a truce.', []],
    ['a failure to', 'The two sides failed to reach a ceasefire.', []],
    ['a visit that was ruled out', 'Modi ruled out a visit to Pakistan.', []],
  ])('%s', (_sentence, body, expected) => {
    expect(told(body)).toEqual(expected)
  })
})

describe('a word of negation beside what did take place', () => {
  test.each([
    ['the negation ends with its clause', 'Kerry, who did not stay long, met Lavrov.', ['meeting happened']],
    ['not only', 'Kerry not only met Lavrov.', ['meeting happened']],
    ['who stayed away from the talks', 'Iran did not attend the talks.', ['talks happened']],
    ['who denies a part in it', 'The group denied a role in the attack.', ['attack happened']],
    ['nobody claimed it', 'No group claimed responsibility for the bombing.', ['attack happened']],
    ['a later clause', 'Kerry met Lavrov, but nothing was agreed.', ['meeting happened']],
    ['refused aid is news', 'The town was not given access.', ['aid possible']],
  ])('%s', (_sentence, body, expected) => {
    expect(told(body)).toEqual(expected)
  })
})

describe('what is wished for, planned or off', () => {
  test.each([
    ['asked for', 'Ban called for a ceasefire in Yemen.', ['ceasefire possible']],
    ['urged to', 'Obama urged Abbas to meet Netanyahu.', ['meeting possible']],
    ['an opportunity', 'They sought an opportunity to meet.', ['meeting possible']],
    [
      'an effort that has not yet succeeded',
      'Efforts for a truce have not yet succeeded.',
      ['ceasefire possible'],
    ],
    ['due', 'Kerry is due to visit Moscow.', ['visit planned']],
    ['scheduled', 'Kerry is scheduled to meet Lavrov.', ['meeting planned']],
    ['talks that collapsed', 'Talks on a merger of the two collapsed on Wednesday.', ['talks called_off']],
    ['a postponement', 'He explained the postponement of his visit to Japan.', ['visit called_off']],
    [
      'another one that collapsed',
      'A truce began, ever since the last one collapsed in May.',
      ['ceasefire happened'],
    ],
    ['something else was cancelled', 'After the parade was cancelled, he met Lavrov.', ['meeting happened']],
  ])('%s', (_sentence, body, expected) => {
    expect(told(body)).toEqual(expected)
  })
})

describe('words of more than one sense', () => {
  test.each([
    ['a bomber struck', 'A bomber struck a market in Baghdad.', ['attack happened']],
    ['a quake struck', 'A strong quake struck the city.', ['other happened', 'other happened']],
    ['a deal was struck', 'The two struck a new deal.', []],
    ['met to discuss is one meeting', 'They met Lavrov to discuss the war.', ['meeting happened']],
    ['discussed alone', 'Kerry and Lavrov discussed the war.', ['talks happened']],
  ])('%s', (_sentence, body, expected) => {
    expect(told(body)).toEqual(expected)
  })
})

describe('what was said', () => {
  const says = (body: string) =>
    findTriggers(body, { start: 0, end: body.length }).some(({ type }) => type === 'statement')

  it.each([
    ['said', 'Kerry said so.', true],
    ['was told', 'Kerry was told so.', false],
    ['has been declared', 'He has been declared winner.', false],
    ['has not commented', 'Kerry has not commented on it.', false],
    ['also said', 'Kerry also said so.', true],
  ])('%s', (_words, body, expected) => {
    expect(says(body)).toBe(expected)
  })
})
