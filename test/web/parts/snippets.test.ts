import { spawnSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { listAt, readAddress } from '../../../web/src/address.ts'
import { absolute, snippetsOf } from '../../../web/src/parts/apiPanel/snippets.ts'

const ORIGIN = 'http://localhost:3000'

/** What a program of the machine prints; null where there is none of that name. */
function printed(program: string, args: string[], input?: string): string | null {
  const { error, stdout, stderr, status } = spawnSync(program, args, { encoding: 'utf8', input })
  if (error) return null
  expect(stderr).toBe('')
  expect(status).toBe(0)
  return stdout
}

const codeOf = (path: string, name: string) =>
  snippetsOf(ORIGIN, readAddress(path)).find((each) => each.name === name)?.code ?? ''

describe('a snippet', () => {
  it.each([
    ['a list, as a table', '/articles?person=Lavrov', '/articles?person=Lavrov&format=csv&limit=all'],
    ['the whole of it', '/quotes?offset=20&cursor=x', '/quotes?format=csv&limit=all'],
    ['as much as was asked for', '/people?limit=5', '/people?limit=5&format=csv'],
    ['a list of one record', '/people/x/related', '/people/x/related?format=csv&limit=all'],
    ['a list that is short', '/articles/x/similar', '/articles/x/similar?format=csv'],
  ])('reads %s', (_, path, url) => {
    expect(codeOf(path, 'pandas')).toContain(`pd.read_csv("${ORIGIN}${url}")`)
  })
  it('reads a single record as a series', () => {
    expect(codeOf('/people/sergey-lavrov', 'pandas')).toContain(
      `people = pd.read_json("${ORIGIN}/people/sergey-lavrov", typ="series")`,
    )
  })
  it('keeps curl from reading brackets as patterns', () => {
    expect(codeOf('/people/[1-3]', 'curl')).toBe(`curl --globoff '${ORIGIN}/people/[1-3]'`)
    expect(codeOf('/people/x', 'curl')).toBe(`curl '${ORIGIN}/people/x'`)
  })
})

/** What a shell, JavaScript or Python could take for something else than text. */
const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        "'",
        '"',
        '\\',
        '`',
        '$(id)',
        '$HOME',
        '%s',
        '\n',
        '\r',
        '\0',
        ';',
        '{a,b}',
        '\u2028',
        '#',
        '\ud800',
      ),
    )
    .map((parts) => parts.join('')),
)
const hostileAddress = fc
  .tuple(hostile, hostile, hostile)
  .map(([path, name, value]) => ({ ...listAt('/articles', { [name]: value }), path: `/articles${path}` }))

describe('whatever is in an address', () => {
  const urls = (address: ReturnType<typeof readAddress>) =>
    snippetsOf(ORIGIN, address).map(({ code }) => code)

  it('is one word of a shell', () => {
    fc.assert(
      fc.property(hostileAddress, (address) => {
        const [code = ''] = urls(address)
        const words = printed('bash', ['-c', `set -u; curl() { printf '%s\\0' "$@"; }; ${code}`])
        if (words !== null) expect(words.split('\0').at(-2)).toBe(absolute(ORIGIN, address))
      }),
      { numRuns: 25 },
    )
  })
  it('is one string of JavaScript', async () => {
    await fc.assert(
      fc.asyncProperty(hostileAddress, async (address) => {
        const asked: string[] = []
        const fetch = async (url: string) => {
          asked.push(url)
          return { ok: true, json: async () => ({ page: {}, data: [] }) }
        }
        const [, code = ''] = urls(address)
        new Function('fetch', 'console', code)(fetch, { log: () => undefined })
        expect(asked).toEqual([absolute(ORIGIN, address)])
      }),
    )
  })
  it('is one string of Python', () => {
    const addresses = fc.sample(hostileAddress, 100)
    const codes = addresses.map((address) => urls(address)[2] ?? '')
    const said = printed(
      'python3',
      [
        '-c',
        [
          'import json, re, sys, types',
          'out = []',
          'pd = types.ModuleType("pandas")',
          'pd.read_csv = lambda url: out.append(url)',
          'pd.read_json = lambda url, typ: out.append(url)',
          'sys.modules["pandas"] = pd',
          'for code in json.load(sys.stdin): exec(code, {"print": lambda _: None})',
          'print(json.dumps(out))',
        ].join('\n'),
      ],
      JSON.stringify(codes),
    )
    if (said === null) return
    const asked: string[] = JSON.parse(said)
    expect(asked).toHaveLength(addresses.length)
    addresses.forEach((address, i) => {
      const url = new URL(asked[i] ?? '')
      expect(url.pathname).toBe(new URL(absolute(ORIGIN, address)).pathname)
      for (const [name, value] of new URL(absolute(ORIGIN, address)).searchParams)
        if (!['format', 'limit', 'cursor', 'offset', 'include', 'highlight'].includes(name))
          expect(url.searchParams.getAll(name)).toContain(value)
    })
  })
})
