/** Styles are global: this keeps each class the matter of one file, and nothing in them that nothing has. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { packageRoot } from '../../src/package.ts'

const ROOM = join(packageRoot, 'web', 'src')
/** What every page shares: only there may elements be styled that have no class. */
const SHARED = 'styles/'

const texts = (ending: RegExp): [file: string, text: string][] =>
  readdirSync(ROOM, { recursive: true, encoding: 'utf8' })
    .filter((file) => ending.test(file))
    .map((file) => [
      file.replaceAll('\\', '/'),
      readFileSync(join(ROOM, file), 'utf8').replace(/\/\*.*?\*\//gs, ''),
    ])
const all = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([whole, found]) => found ?? whole)
const unique = (values: readonly string[]): string[] => [...new Set(values)].sort()

const styles = texts(/\.css$/)
const scripts = texts(/\.tsx?$/)

/** The selectors of a style sheet: what stands before a brace, but for at-rules and steps of animations. */
const selectorsOf = (css: string): string[] =>
  all(css, /([^{};]+)\{/g)
    .flatMap((list) => list.split(/,(?![^(]*\))/))
    .map((selector) => selector.trim())
    .filter((selector) => !/^@|^(from|to|\d+%)$|[<>]=/.test(selector))

const classesIn = (text: string): string[] => all(text, /\.([a-z][\w-]*)/gi)
/** What a selector begins with: in `.pager > .button` the pager, within which it says something of buttons. */
const outermost = (selector: string): string => selector.split(/\s(?![^(]*\))|>(?![^(]*\))/)[0] ?? ''

/** Of each class the files for which `found` finds it in a selector. */
function filesByClass(found: (selector: string) => string[]): Map<string, Set<string>> {
  const files = new Map<string, Set<string>>()
  for (const [file, css] of styles)
    for (const name of selectorsOf(css).flatMap(found))
      files.set(name, (files.get(name) ?? new Set()).add(file))
  return files
}

/** Names that the elements of the pages are given; where the code chooses, those that it may choose. */
const given = unique(
  scripts.flatMap(([, code]) => [
    ...all(code, /\bclass="([^"]*)"/g),
    ...all(code, /\bclassName = '([^']*)'|\bclassList\.add\('([^']*)'\)/g),
    ...all(code, /\bclass=\{([^}]*)\}/g).flatMap((choice) => all(choice, /[?:] '([^']*)'/g)),
  ]),
).flatMap((names) => names.replace(/.*'(.*)'.*/, '$1').split(' '))

describe('a class', () => {
  const owners = filesByClass((selector) => classesIn(outermost(selector)))
  it('is styled by one file, and by others only within a class of their own', () => {
    const shared = [...owners].filter(([, files]) => files.size > 1)
    expect(shared.map(([name, files]) => `${name}: ${[...files].join(', ')}`)).toEqual([])
  })
  it('that nobody owns is styled by one file', () => {
    const homeless = [...filesByClass(classesIn)].filter(([name]) => !owners.has(name))
    expect(homeless.filter(([, files]) => files.size > 1).map(([name]) => name)).toEqual([])
  })
  it('that is styled is one that something has', () => {
    expect([...filesByClass(classesIn).keys()].filter((name) => !given.includes(name))).toEqual([])
  })
  it('that something has is styled', () => {
    expect(given.filter((name) => !filesByClass(classesIn).has(name))).toEqual([])
  })
})

describe('an element without a class', () => {
  it('looks the same on every page', () => {
    const bare = styles
      .filter(([file]) => !file.startsWith(SHARED))
      .flatMap(([file, css]) => selectorsOf(css).map((selector) => `${file}: ${selector}`))
      .filter((row) => classesIn(outermost(row.split(': ').slice(1).join(': '))).length === 0)
    expect(bare).toEqual([])
  })
})

describe('a token', () => {
  const written = styles.map(([, css]) => css).join('\n')
  const known = unique(all(written, /(--[\w-]+):/g))
  const used = unique(all(written, /var\((--[\w-]+)/g))
  it('that is used has a value, or says what stands in for it', () => {
    const optional = unique(all(written, /var\((--[\w-]+),/g))
    expect(used.filter((name) => !known.includes(name) && !optional.includes(name))).toEqual([])
  })
  it('that has a value is used', () => {
    expect(known.filter((name) => !used.includes(name))).toEqual([])
  })
})
