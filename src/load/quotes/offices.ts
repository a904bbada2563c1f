/** Offices that an article gives to people, and who "the minister" is. */
import { fold } from '../../fold.ts'
import { ROLE_NOUNS } from '../names/words.ts'
import type { Mention } from '../types.ts'
import { type Actor, actorsFrom, type Cast } from './cast.ts'
import type { Speaker } from './types.ts'

/** An office, its words folded, and who holds it. */
export interface Office {
  id: string
  words: ReadonlySet<string>
}

const MOST_OFFICES = 200
const ABBREVIATED: Record<string, string> = {
  sen: 'senator',
  rep: 'representative',
  gov: 'governor',
  gen: 'general',
  lt: 'lieutenant',
  col: 'colonel',
  amb: 'ambassador',
  adm: 'admiral',
  sec: 'secretary',
  dr: 'doctor',
  prof: 'professor',
  premier: 'minister',
  spokesman: 'spokesperson',
  spokeswoman: 'spokesperson',
  chairman: 'chair',
  chairwoman: 'chair',
  'u.s': 'american',
  us: 'american',
  uk: 'british',
}
/** "The Turkish leader" may be any of these. */
const LEADS = ['president', 'minister', 'chancellor', 'king', 'leader', 'emir', 'sultan', 'chief', 'head']
/** What holders of an office are called for short. */
const SORTS: Record<string, string[]> = {
  diplomat: ['ambassador', 'envoy', 'foreign', 'consul', 'negotiator'],
  politician: ['minister', 'president', 'senator', 'mp', 'leader', 'mayor', 'governor', 'candidate'],
  lawmaker: ['senator', 'mp', 'representative', 'congressman', 'congresswoman', 'deputy'],
  executive: ['ceo', 'director', 'chief', 'chair'],
  commander: ['general', 'colonel', 'admiral', 'major', 'captain'],
}
const EMPTY_WORDS = new Set([
  'the',
  'of',
  'for',
  'and',
  'to',
  'a',
  'an',
  'his',
  'her',
  'its',
  'their',
  'then',
  'former',
  'top',
  's',
])

/** The role beside the name, or the office that is part of it: "Pope Francis". */
export function learnOffice(
  { offices }: Cast,
  id: string,
  { role, surface }: Mention,
  seen: Set<string>,
): void {
  const first = surface.slice(0, Math.max(0, surface.indexOf(' ')))
  const text = role ?? (ROLE_NOUNS.has(first.toLowerCase()) ? first : '')
  const key = `${id} ${text}`
  if (text === '' || seen.has(key) || offices.length >= MOST_OFFICES) return
  seen.add(key)
  offices.push({ id, words: new Set(officeWords(text)) })
}

function officeWords(text: string): string[] {
  return fold(text)
    .replace(/[.,’']+(?=\s|$)/g, '')
    .split(/[\s/]+/)
    .map((word) => ABBREVIATED[word] ?? word)
    .filter((word) => word !== '' && !EMPTY_WORDS.has(word))
}

/** Who "the Russian foreign minister" is: the holder of an office with all these words, the latest named before `at`. */
export function holderOf(cast: Cast, text: string, at: number): Speaker | null {
  const words = officeWords(text)
  if (words.length === 0 || words.length > 6) return null
  const holders = new Set(cast.offices.filter((office) => holds(office, words)).map(({ id }) => id))
  if (holders.size === 0) return null
  for (
    let index = actorsFrom(cast.actors, at) - 1, looked = 0;
    index >= 0 && looked < 200;
    index--, looked++
  ) {
    const { speaker } = cast.actors[index] as Actor
    if (speaker.id !== null && holders.has(speaker.id)) return { ...speaker, label: text }
  }
  const [only] = holders
  return holders.size === 1 ? { id: only as string, kind: 'person', label: text } : null
}

function holds({ words: office }: Office, words: readonly string[]): boolean {
  return words.every(
    (word) => office.has(word) || (word === 'leader' && LEADS.some((leader) => office.has(leader))),
  )
}

/** Whether nothing known of a person speaks against them being "the Turkish minister". */
export function mayHold({ offices }: Cast, id: string, text: string): boolean {
  const words = officeWords(text)
  const known = offices.filter((office) => office.id === id)
  const sorts = words.flatMap((word) => [word, ...(SORTS[word] ?? [])])
  return known.length === 0 || known.some((office) => sorts.some((word) => office.words.has(word)))
}
