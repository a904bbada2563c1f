import { describe, expect, it } from 'vitest'
import { languageInWords, ruleInWords, searchInWords } from '../../../../web/src/pages/article/said.ts'
import { outside } from '../../../../web/src/parts/outside.ts'

describe('a search in words', () => {
  it.each([
    ['articles mentioning Sergey Lavrov, newest first', 'articles mentioning Sergey Lavrov'],
    [
      'articles with the words talks, best match first (among the newest 10000 matches)',
      'articles with the words talks',
    ],
    [
      'articles telling of Ceasefire in Aleppo, involving Russia, by title',
      'articles telling of Ceasefire in Aleppo, involving Russia',
    ],
    ['all articles', 'all articles'],
  ])('%s', (query, expected) => expect(searchInWords(query)).toBe(expected))
})

describe('a language in words', () => {
  it.each([
    ['en', 'English'],
    ['pt-BR', 'Brazilian Portuguese'],
    ['und', null],
    ['no language', 'no language'],
  ])('%s', (tag, expected) => expect(languageInWords(tag)).toBe(expected))
})

describe('a rule of cleaning', () => {
  it('is told in plain words', () => expect(ruleInWords('sign-up')).toBe('Invitation to sign up'))
  it('is told by its name where there are none', () => expect(ruleInWords('a new one')).toBe('a new one'))
})

describe('an address of elsewhere', () => {
  it.each([
    ['https://example.org/a', 'https://example.org/a'],
    ['HTTP://example.org', 'HTTP://example.org'],
    ['javascript:alert(1)', null],
    [' javascript:alert(1)//http://', null],
    ['data:text/html,x', null],
    ['//example.org', null],
    ['/articles', null],
    [null, null],
  ])('%s', (url, expected) => expect(outside(url)).toBe(expected))
})
