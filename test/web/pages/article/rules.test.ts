import { describe, expect, it } from 'vitest'
import { ruleInWords } from '../../../../web/src/pages/article/rules.ts'

describe('a rule of cleaning', () => {
  it('is told in plain words', () => expect(ruleInWords('sign-up')).toBe('Invitation to sign up'))
  it('is told by its name where there are none', () => expect(ruleInWords('a new one')).toBe('a new one'))
})
