/** The forms a person's name takes: full or surname, with the Arabic article or without. */

import type { PersonRecord } from '../types.ts'
import { tokenize } from './tokens.ts'

/** How a person is known by a name. `listed`: a surname the authority gives as an alias, not one cut from a full name. */
export interface PersonName {
  person: PersonRecord
  form: 'full' | 'surname'
  listed: boolean
  /** All surnames of the person, as `bare` gives them. */
  surnames: readonly string[]
}

/** The names of a person with their form; Arabic names also without the article: "Bashar Assad". */
export function personNames(person: PersonRecord): Map<string, PersonName> {
  const comma = person.sortName.indexOf(',')
  const surname = comma < 0 ? '' : person.sortName.slice(0, comma).trim()
  const isShort = (name: string): boolean => {
    const key = bare(name)
    return name !== person.name && (!key.includes(' ') || key === bare(surname))
  }
  const listed = [person.name, ...person.aliases]
  const surnames = [...new Set([surname, ...listed.filter(isShort)].map(bare).filter((key) => key !== ''))]
  const names = new Map<string, PersonName>()
  for (const name of [...listed, surname]) {
    const known: PersonName = {
      person,
      form: isShort(name) ? 'surname' : 'full',
      listed: listed.includes(name),
      surnames,
    }
    for (const form of [name, name.replace(/(^|\s)[aA]l[-\s](?=\S)/g, '$1')]) {
      if (form !== '' && !names.has(form)) names.set(form, known)
    }
  }
  return names
}

/** The words of a name as they are compared, less a leading "al-": `bare('Al-Assad') === 'assad'`. */
export function bare(name: string): string {
  const keys = tokenize(name, []).map(({ name }) => name)
  return (keys.length > 1 && keys[0] === 'al' ? keys.slice(1) : keys).join(' ')
}
