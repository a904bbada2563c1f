/** Organizations that take part in events: a short table of common names and a pattern for a nation's army or government. */
import { slug } from '../../fold.ts'
import type { Span } from '../types.ts'

export interface OrganizationSpan extends Span {
  id: string
  name: string
}

/** Name as shown, then the other forms it is printed in. */
const KNOWN: [string, string][] = [
  ['UN Security Council', 'United Nations Security Council|U.N. Security Council|Security Council|UNSC'],
  ['UN General Assembly', 'United Nations General Assembly|U.N. General Assembly|UNGA'],
  ['United Nations', 'UN|U.N.'],
  ['European Union', 'EU|E.U.'],
  ['Islamic State', "ISIS|ISIL|IS|Daesh|Da’esh|Da'esh"],
  ['International Syria Support Group', 'ISSG'],
  ['al-Qaeda', 'al Qaeda|Al-Qaeda|Al Qaeda|al-Qaida'],
  ['Foreign Office', 'Foreign and Commonwealth Office'],
  ['State Department', 'Department of State'],
  ['Pentagon', 'Defense Department|Department of Defense'],
  ['Red Cross', 'ICRC|International Committee of the Red Cross'],
  ['African Union', 'A.U.'],
  ['World Health Organization', 'WHO'],
  ['International Monetary Fund', 'IMF'],
  ['International Atomic Energy Agency', 'IAEA'],
  ['Organisation for the Prohibition of Chemical Weapons', 'OPCW'],
  ['Organization for Security and Co-operation in Europe', 'OSCE'],
  ['NATO', 'Nato'],
  ['Arab League', 'League of Arab States'],
  ['Hezbollah', 'Hizbollah|Hizbullah'],
  ['Taliban', ''],
  ['Hamas', ''],
  ['Kremlin', ''],
  ['White House', ''],
  ['OPEC', ''],
  ['Al-Nusra Front', 'al-Nusra|Nusra Front|Jabhat al-Nusra'],
]
const NAMES = new Map(
  KNOWN.flatMap(([name, others]) => [name, ...others.split('|').filter(Boolean)].map((form) => [form, name])),
)
const FORMS = [...NAMES.keys()].sort((a, b) => b.length - a.length).map((form) => form.replace(/\./g, '\\.'))
const NATIONAL =
  '[A-Z][a-z]+(?:ian|ish|ese|ani|aqi|raeli|emeni|udi|ban|can|tch|nch|rab) (?:army|government|opposition|military)'
const PATTERN = new RegExp(`(?<![\\w-])(?:${FORMS.join('|')}|${NATIONAL})(?!\\w)`, 'g')

/** The organizations named in `text`, in order. */
export function findOrganizations(text: string): OrganizationSpan[] {
  const found: OrganizationSpan[] = []
  for (const { 0: surface, index: start } of text.matchAll(PATTERN)) {
    const name = NAMES.get(surface) ?? surface
    found.push({ start, end: start + surface.length, id: slug(name), name })
  }
  return found
}
