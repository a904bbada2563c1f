/** Values of filters that name no record, as people say them. */
import { dateInWords } from '../parts/dates.ts'
import { EVENT_TYPES } from '../parts/words.ts'

const LANGUAGES = new Intl.DisplayNames('en', { type: 'language' })

/** `en` → English; what is no language tag stays as it is. */
export function languageInWords(tag: string): string {
  if (tag === 'und') return 'unknown language'
  try {
    return LANGUAGES.of(tag) ?? tag
  } catch {
    return tag
  }
}

/** `meeting` → meetings; what has no plural here stays as it is. */
export const typeInWords = (type: string): string => (EVENT_TYPES as Record<string, string>)[type] ?? type

/** Plain values in words, by parameter: what stands before them, and each of them. */
export const PLAIN: Record<string, { says: string; inWords: (value: string) => string }> = {
  q: { says: 'words', inWords: (words) => `“${words}”` },
  from: { says: 'from', inWords: dateInWords },
  to: { says: 'until', inWords: dateInWords },
  event_type: { says: 'tells of', inWords: typeInWords },
  language: { says: 'in', inWords: languageInWords },
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
