import { describe, expect, it } from 'vitest'
import { outside } from '../../../web/src/parts/outside.ts'

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
