/** People an article names by a title and one word only: "Inspector Tate", "King Charles III", "Pope Benedict XVI". */

import { slug } from '../../fold.ts'
import { GIVEN_NAMES } from '../names/given.ts'
import { isNoName } from '../names/runs.ts'
import { type Scan, toMention } from '../names/scan.ts'
import type { Token } from '../names/tokens.ts'
import { HONORIFICS, PARTICLES, wordSet } from '../names/words.ts'
import type { Mention } from '../types.ts'
import { nameDiscovered, type Persons } from './persons.ts'
import { roleBefore } from './roles.ts'

/** They belong to the name: without it "Charles III" is hardly anybody. */
const CROWNED = wordSet('king queen prince princess pope emperor empress')
/** Written with a capital before a word, they say that it is a surname. */
const TITLES = wordSet(`
  president senator sen governor gov mayor rep congressman congresswoman judge justice sheriff detective det inspector
  insp superintendent supt constable sergeant sgt lieutenant lt captain capt colonel col major maj general gen admiral
  adm corporal cpl officer pc councillor councilman councilwoman cllr professor prof coach commissioner ambassador
  bishop archbishop cardinal pastor brigadier`)
/** Written small, they come before those who go by one name. */
const STAGE = wordSet('singer rapper striker midfielder defender goalkeeper winger footballer')
const NUMERAL = /^[IVX]+$/

/** Mentions of people by title and one word, where nobody known is meant; `taken` words belong to others. */
export function findTitled(scan: Scan, persons: Persons, taken: Set<number>): Mention[] {
  const mentions: Mention[] = []
  for (let at = 1; at < scan.tokens.length; at++) {
    const title = scan.tokens[at - 1] as Token
    const token = scan.tokens[at] as Token
    if (!token.cap || taken.has(at) || taken.has(at - 1) || !touches(token, title)) continue
    const to = isCrowned(scan, at) ? crownedEnd(scan, at) : isTitled(scan, at, persons) ? at + 1 : null
    if (to === null) continue
    mentions.push(mention(scan, at, to, persons))
    for (let word = at; word < to; word++) taken.add(word)
  }
  return mentions
}

function touches(token: Token, title: Token): boolean {
  if (title.possessive || title.head || token.head) return false
  return token.gap === 'space' || (token.gap === 'dot' && title.key.length <= 5)
}

function isCrowned(scan: Scan, at: number): boolean {
  const title = scan.tokens[at - 1] as Token
  return title.cap && CROWNED.has(title.key) && GIVEN_NAMES.has((scan.tokens[at] as Token).key)
}

/** "Pope John Paul II" | "said"; null where another capitalised word follows: "Prince William Sound". */
function crownedEnd({ tokens, hitAt }: Scan, at: number): number | null {
  if (hitAt[at]?.people.some(({ form }) => form === 'full')) return null
  let to = at + 1
  const next = (): Token | undefined =>
    tokens[to]?.gap === 'space' && !tokens[to - 1]?.possessive ? tokens[to] : undefined
  if (next()?.cap && GIVEN_NAMES.has(next()?.key ?? '')) to++
  if (NUMERAL.test(next()?.text ?? '')) return to + 1
  return next()?.cap ? null : to
}

function isTitled(scan: Scan, at: number, persons: Persons): boolean {
  const title = scan.tokens[at - 1] as Token
  const token = scan.tokens[at] as Token
  const honorific = title.cap && HONORIFICS.has(title.key)
  if (!honorific && !(title.cap ? TITLES : STAGE).has(title.key)) return false
  if (token.caps || token.key.length < 3 || isNoName(token) || PARTICLES.has(token.key)) return false
  if (persons.bySurname.has(token.name) || (scan.hitAt[at]?.people.length ?? 0) > 0) return false
  if (!honorific && scan.hitAt[at] !== undefined) return false
  if (isFirstName(scan, token.key)) return false
  const next = scan.tokens[at + 1]
  return token.possessive || !next?.cap || (next.gap !== 'space' && next.gap !== 'hyphen')
}

/** "Dr. Tedros", after "Tedros Adhanom Ghebreyesus": a known person by the given name, no stranger. */
function isFirstName({ hits, tokens }: Scan, key: string): boolean {
  return hits.some(
    ({ from, people }) => tokens[from]?.key === key && people.some(({ form }) => form === 'full'),
  )
}

function mention(scan: Scan, from: number, to: number, persons: Persons): Mention {
  const tokens = scan.tokens.slice(from, to)
  const title = scan.tokens[from - 1] as Token
  const surface = scan.text.slice(tokens[0]?.start, tokens.at(-1)?.end)
  const name = title.cap && CROWNED.has(title.key) ? `${title.text} ${surface}` : surface
  const role = roleBefore(scan, from, to)?.text ?? null
  const id = slug(name)
  const known = persons.discovered.get(id)
  const person = known ?? { id, name, sortName: name, description: role ?? '' }
  nameDiscovered(persons, person, tokens[0]?.name ?? '', null)
  return toMention(scan, from, to, {
    kind: 'person',
    entityId: id,
    candidates: [id],
    rule: 'discovered: title and one name',
    role,
  })
}
