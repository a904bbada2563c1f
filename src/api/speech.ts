/** Who speaks and who is spoken of: names that may be of any kind, for the filters of quotations. */
import type { Resolution } from '../contract/common.ts'
import type { Group } from '../db/filters.ts'
import type { Database } from '../db/version.ts'
import { readNames } from './scope/names.ts'

/** The speaker may be a person or an organization: people first, as most speakers are. */
export async function readSpeaker(db: Database, values: string[] | undefined) {
  if (values === undefined) return { speaker: null, resolved: {}, words: '' }
  const people = await readNames(db, 'person', values)
  const found = people.group.ids.length > 0 ? people : await readNames(db, 'organization', values)
  const shown = found.group.ids.length > 0 ? found : people
  const speaker: Group = shown.group
  return { speaker, resolved: { speaker: shown.resolutions }, words: `said by ${shown.words}` }
}

const SUBJECTS = ['person', 'place', 'organization'] as const

/** What is spoken about may be of any kind; a name that fits several kinds means all of them. */
async function readSubject(db: Database, value: string) {
  const read = await Promise.all(SUBJECTS.map((kind) => readNames(db, kind, [value])))
  const known = read.filter(({ group }) => group.ids.length > 0)
  const shown = known.length > 0 ? known : read
  return {
    groups: known.map(({ group }) => group),
    resolutions: joinResolutions(shown.flatMap(({ resolutions }) => resolutions)),
    words: [...new Set(shown.map(({ words }) => words))].join(' or '),
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
