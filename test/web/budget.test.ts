/** What a browser has to fetch before the first page stands, and what the built files may hold. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { packageRoot } from '../../src/package.ts'
import { EXPLORER } from '../support/explorer.ts'

/** Bytes of gzip, all files of the first load together. */
const MOST = 60_000

/** Addresses that stand in the code and are never fetched: the names of XML, and links that a reader may follow. */
const NAMED = [/^http:\/\/www\.w3\.org\//, /^https:\/\/www\.(wikidata|geonames)\.org\//]

let files: Map<string, string>
beforeAll(() => {
  const names = readdirSync(EXPLORER, { recursive: true, encoding: 'utf8' })
  files = new Map(
    names
      .filter((name) => /\.(html|js|css|svg|json)$/.test(name))
      .map((name) => [`/${name.replaceAll('\\', '/')}`, readFileSync(join(EXPLORER, name), 'utf8')]),
  )
})

const textOf = (path: string): string => {
  const text = files.get(path)
  if (text === undefined) throw new Error(`${path} was not built`)
  return text
}
const all = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, found = '']) => found)

/** Files that one needs before it is done: of the page its scripts, styles and icon, of a script what it imports at its top. */
function neededBy(path: string): string[] {
  const text = textOf(path)
  const base = new URL(path, 'http://host')
  const found = path.endsWith('.html')
    ? all(text, /<(?:script|link)\b[^>]*\s(?:src|href)="([^"]+)"/g)
    : path.endsWith('.js')
      ? all(text, /(?:\bfrom|[;\n]import|^import)\s*["']([^"']+)["']/g)
      : all(text, /(?:@import\s+|url\()["']?([^"')]+)/g)
  return found.map((address) => new URL(address, base).pathname)
}

/** The page and all that it needs, directly or not. */
function firstLoad(): string[] {
  const needed = new Set(['/index.html'])
  for (const path of needed) for (const each of neededBy(path)) needed.add(each)
  return [...needed]
}

/** Files that are imported when they are needed. */
const late = () =>
  firstLoad()
    .filter((path) => path.endsWith('.js'))
    .flatMap((path) =>
      all(textOf(path), /\bimport\(\s*["'`]([^"'`]+)["'`]/g).map(
        (address) => new URL(address, new URL(path, 'http://host')).pathname,
      ),
    )

/** Packages that the sources import, but for types alone. */
function bundled(): string[] {
  const sources = join(packageRoot, 'web', 'src')
  const names = readdirSync(sources, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .flatMap((name) =>
      all(readFileSync(join(sources, name), 'utf8'), /^(?!import type)(?:import|\}) .*from '([^.'][^/']*)/gm),
    )
  return [...new Set(names)].filter((name) => name !== 'dateline')
}

describe('the first load of the explorer', () => {
  it(`is ${MOST / 1000} kB of gzip at most`, () => {
    const sizes = firstLoad().map((path) => ({ path, bytes: gzipSync(textOf(path)).length }))
    const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0)
    const rows = sizes.map(({ path, bytes }) => `${String(bytes).padStart(8)}  ${path}`)
    console.log([`${total} bytes of gzip before the first page stands:`, ...rows].join('\n'))
    expect(sizes.map(({ path }) => path)).toEqual(
      expect.arrayContaining([expect.stringMatching(/\.js$/), expect.stringMatching(/\.css$/)]),
    )
    expect(total).toBeLessThan(MOST)
  })
  it('is one page, one script, one style and one icon', () => {
    const endings = firstLoad().map((path) => path.replace(/.*\./, ''))
    expect(endings.sort()).toEqual(['css', 'html', 'js', 'svg'])
  })
  it('holds no picture and no map', () => {
    const loaded = firstLoad()
    for (const path of late()) expect(loaded).not.toContain(path)
    expect(loaded.filter((path) => /"?type"?:\s*["'`]Topology/.test(textOf(path)))).toEqual([])
  })
})

describe('the built files', () => {
  it('have a hash in their names, so that they may be kept for good', () => {
    const assets = [...files.keys()].filter((path) => path.startsWith('/assets/'))
    expect(assets.length).toBeGreaterThan(1)
    expect(assets.filter((path) => !/-[\w-]{8}\.\w+$/.test(path))).toEqual([])
  })
  it('have br and gzip forms', () => {
    const names = new Set(readdirSync(join(EXPLORER, 'assets')))
    const large = [...files].filter(([path, { length }]) => path.startsWith('/assets/') && length > 1000)
    for (const [path] of large)
      for (const ending of ['.br', '.gz']) expect(names).toContain(path.slice('/assets/'.length) + ending)
  })
  it('come with the notices of all that is bundled', () => {
    const notices = readFileSync(join(EXPLORER, 'licenses.txt'), 'utf8')
    const told = all(notices, /^## (\S+) - /gm)
    expect(told).toEqual(expect.arrayContaining(bundled()))
    expect(all(notices, /(Copyright [^\n]+)/g).length).toBeGreaterThanOrEqual(told.length)
  })
  it('have no script or style in the page', () => {
    const page = textOf('/index.html')
    expect(page).not.toMatch(/<style|\sstyle=|\son\w+=|javascript:/i)
    expect(page.match(/<script\b[^>]*>[^<]/g)).toBeNull()
  })
  it('name no other origin to fetch from', () => {
    const named = [...files].flatMap(([path, text]) =>
      all(text, /((?:https?|wss?):\/\/[\w.-]+[^\s"'`)]*)/g)
        .filter((address) => !NAMED.some((pattern) => pattern.test(address)))
        .map((address) => `${path}: ${address}`),
    )
    expect(named).toEqual([])
    const links = [...files].flatMap(([, text]) => all(text, /(?:src|href)="(\/\/[^"]*)"/g))
    expect(links).toEqual([])
  })
  it('make no code or markup of text', () => {
    const scripts = [...files].filter(([path]) => path.endsWith('.js'))
    const made = scripts.flatMap(([path, text]) =>
      all(
        text,
        /(\beval\(|\bnew Function\b|\bFunction\(["'`]|document\.write|insertAdjacentHTML|outerHTML|DOMParser|srcdoc|createContextualFragment)/g,
      ).map((found) => `${path}: ${found}`),
    )
    expect(made).toEqual([])
    // Preact can, if it is told to; nothing tells it to.
    const told = scripts.flatMap(([, text]) => all(text, /(dangerouslySetInnerHTML:\s*[^,}]*)/g))
    expect(told).toEqual([])
  })
})
