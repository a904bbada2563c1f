import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { packageRoot } from '../../../../src/package.ts'
import { METHODS, RULES, ruleInWords } from '../../../../web/src/pages/article/rules.ts'

const LOADER = join(packageRoot, 'src', 'load')

/** What the loader's sources write in the places that a pattern finds, once each; `rooms`: folders and the files beside them. */
function written(rooms: string[], pattern: RegExp): string[] {
  const files = readdirSync(LOADER, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && rooms.includes(file.split(/[/\\.]/)[0] ?? ''),
  )
  const texts = files.map((file) => readFileSync(join(LOADER, file), 'utf8'))
  const found = texts.flatMap((text) => [...text.matchAll(pattern)].map(([, name = '']) => name))
  return [...new Set(found)].sort()
}

describe('the rules of the loader, each in plain words', () => {
  it('are those by which blocks are cleaned away', () => {
    const rules = written(['clean', 'segment'], /\brule(?:: | \??\??= )'([^']+)'/g)
    expect(Object.keys(RULES).sort()).toEqual(rules)
  })
  it('are those by which speakers are found', () => {
    const methods = written(
      ['quotes'],
      /(?:\bmethod: (?:[^,\n']*'according' \? )?|\b(?:goOn|bare)\([^\n]*, )'([^']+)'/g,
    )
    expect(Object.keys(METHODS).sort()).toEqual(methods)
  })
})

describe('a rule of cleaning', () => {
  it('is told in plain words', () => expect(ruleInWords('sign-up')).toBe('Invitation to sign up'))
  it('is told by its name where there are none', () => expect(ruleInWords('a new one')).toBe('a new one'))
})
