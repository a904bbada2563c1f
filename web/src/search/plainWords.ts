/** Values of filters that name no record, as people say them. */
import { dateInWords } from '../parts/dates.ts'
import { languageInWords, typeInWords } from '../parts/words.ts'

/** A language as a choice among others. */
export const languageNamed = (tag: string): string => languageInWords(tag) ?? 'unknown language'

/** Plain values in words, by parameter: what stands before them, and each of them. */
export const PLAIN: Record<string, { says: string; inWords: (value: string) => string }> = {
  q: { says: 'words', inWords: (words) => `“${words}”` },
  from: { says: 'from', inWords: dateInWords },
  to: { says: 'until', inWords: dateInWords },
  event_type: { says: 'tells of', inWords: typeInWords },
  language: { says: 'in', inWords: languageNamed },
  role: {
    says: '',
    inWords: (role) =>
      ({ speaker: 'who is quoted', participant: 'who takes part in an event' })[role] ?? `role: ${role}`,
  },
  date_field: {
    says: 'dates:',
    inWords: (field) =>
      ({ published: 'of publication', event: 'of events', mentioned: 'named in the text' })[field] ?? field,
  },
  duplicates: {
    says: 'copies:',
    inWords: (choice) => ({ show: 'shown', collapse: 'left out', only: 'only these' })[choice] ?? choice,
  },
  search_in: { says: 'words in', inWords: (fields) => fields.split(',').join(' or ') },
}
