/** Who speaks and who is spoken of: names that may be of any kind, for the filters of quotations. */
import type { Resolution } from '../contract/common.ts'
import { alternativesOf } from '../contract/facts.ts'
import type { EntityFilter } from '../contract/filters.ts'
import type { Group } from '../db/filters.ts'
import { resolve } from '../db/resolve.ts'
import type { Database } from '../db/version.ts'
import { readNames } from './scope/names.ts'

/** The kinds that any of these names has a record of; guesses at a name are for one that no kind knows. */
async function kindsOf<K extends EntityFilter>(
  db: Database,
  kinds: readonly K[],
  values: string[],
): Promise<readonly K[]> {
  const names = values.flatMap(alternativesOf)
  const known: K[] = []
  for (const kind of kinds) {
    const found = await Promise.all(names.map((name) => resolve(db, kind, name)))
    if (found.some(({ length }) => length > 0)) known.push(kind)
  }
  return known
}

/** The speaker may be a person or an organization: people first, as most speakers are. */
export async function readSpeaker(db: Database, values: string[] | undefined) {
  if (values === undefined) return { speaker: null, resolved: {}, words: '' }
  const kind = (await kindsOf(db, ['person', 'organization'], values))[0] ?? 'person'
  const shown = await readNames(db, kind, values)
  const speaker: Group = shown.group
  return { speaker, resolved: { speaker: shown.resolutions }, words: `said by ${shown.words}` }
}

const SUBJECTS = ['person', 'place', 'organization'] as const

/** What is spoken about may be of any kind; a name that fits several kinds means all of them. */
async function readSubject(db: Database, value: string) {
  const kinds = await kindsOf(db, SUBJECTS, [value])
  const read = await Promise.all(
    (kinds.length > 0 ? kinds : SUBJECTS).map((kind) => readNames(db, kind, [value])),
  )
  return {
    groups: read.map(({ group }) => group).filter(({ ids }) => ids.length > 0),
    resolutions: joinResolutions(read.flatMap(({ resolutions }) => resolutions)),
    words: [...new Set(read.map(({ words }) => words))].join(' or '),
  }
}

/** One account for each name as it was given, whatever kinds it was looked up in. */
function joinResolutions(resolutions: Resolution[]): Resolution[] {
  const joined = new Map<string, Resolution>()
  for (const { input, matches, suggestions = [] } of resolutions) {
    const one = joined.get(input) ?? { input, matches: [], suggestions: [] }
    const all = {
      input,
      matches: [...one.matches, ...matches],
      suggestions: [...(one.suggestions ?? []), ...suggestions],
    }
    joined.set(input, all)
  }
  return [...joined.values()].map(({ suggestions, ...one }) =>
    one.matches.length > 0 ? one : { ...one, suggestions },
  )
}

export async function readSubjects(db: Database, values: string[] | undefined) {
  if (values === undefined) return { about: [], resolved: {}, words: '' }
  const subjects = await Promise.all(values.map((value) => readSubject(db, value)))
  return {
    about: subjects.map(({ groups }) => groups),
    resolved: { about: subjects.flatMap(({ resolutions }) => resolutions) },
    words: `about ${subjects.map(({ words }) => words).join(' and ')}`,
  }
}
