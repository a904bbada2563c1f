/** Words that make a name the name of an organization; all keys are folded. */

import { wordSet } from '../names/words.ts'

/** Last words of names, or the ones before "of" and "for": "High Negotiations Committee", "University of Oklahoma". */
export const HEADS = wordSet(`
  ministry department agency committee council party front army university institute center centre group foundation
  association union bank corp corporation inc ltd llc plc company court commission organization organisation movement
  brigade brigades battalion coalition parliament senate congress observatory federation society academy bureau
  authority league alliance network service services fund college holdings airlines airways institution directorate
  secretariat assembly tribunal guard corps command board times herald tribune gazette chronicle news subcommittee
  partners industries pharmaceuticals securities ventures museum hospital clinic forces exchange police militia legion
  regiment minerals metals mining shipping logistics telecom steel foods motors technologies laboratories labs electronics
  aerospace marines`)

/** These may stand before "of" without a word of their own before them: "Bank of England", "Ministry of Health". */
export const OF_HEADS = wordSet(`
  ministry department university bank institute council court college church association federation academy bureau`)

/** They also end names, but also much else: they count only where an acronym in brackets confirms the name. */
export const LOOSE_HEADS = wordSet(`
  force units unit guards office programme program initiative campaign administration mission system school
  club conference forum panel partnership resistance watch monitor division trust`)

/** With one of these before it the noun names no organization: "Western Front", "World Trade Center", "Soviet Union". */
export const NO_NAMES = wordSet(`
  eastern western southern northern home fake breaking soviet trade working support shopping city town left right
  dinner birthday tea third war special armed security ground riot military secret traffic merchant market heavy`)

/** Titles that are words of names as well: "Attorney General's", "Justice Department". */
export const NAME_ROLES = wordSet('general justice private marine state national chief')

/** After "Ministry of" and before "Ministry", by the word that stands in the name we give. */
const SUBJECT_LIST: [name: string, printed: string][] = [
  ['Foreign', 'foreign|foreign affairs|foreign relations|external affairs'],
  ['Defense', 'defense|defence|national defense|national defence'],
  ['Interior', 'interior|internal affairs|the interior'],
  ['Emergency Situations', 'emergency situations|emergencies|emergency'],
  ['Economy', 'economy|economic development|economic affairs|economics'],
  ['Labor', 'labor|labour'],
  ['Transport', 'transport|transportation'],
  ...[
    'Health',
    'Justice',
    'Finance',
    'Energy',
    'Culture',
    'Education',
    'Agriculture',
    'Information',
    'Trade',
    'Oil',
  ].map((word): [string, string] => [word, word.toLowerCase()]),
]
const SUBJECTS = SUBJECT_LIST.flatMap(([name, printed]) =>
  printed.split('|').map((form) => [form, name] as const),
)

const PLAIN_BODIES = `government|army|military|navy|air force|armed forces|security forces|security services|special forces
  ground forces|parliament|cabinet|presidency|opposition|police|national police|border guard|coast guard|national guard
  intelligence services|central bank|state media|state television|security council|national security council|senate
  congress|supreme court|constitutional court|high court|national assembly|house of representatives|red crescent
  red cross|central election commission|election commission|state department|justice department`

/** Bodies that every state has, as printed (folded) and as we name them: "ministry of defence" → "Defense Ministry". */
export const BODIES: ReadonlyMap<string, string> = new Map([
  ...SUBJECTS.flatMap(([form, name]): [string, string][] => [
    [`${form} ministry`, `${name} Ministry`],
    [`ministry of ${form}`, `${name} Ministry`],
    [`ministry for ${form}`, `${name} Ministry`],
    [`ministry of the ${form}`, `${name} Ministry`],
  ]),
  ...PLAIN_BODIES.split(/[|\n]/).map((body): [string, string] => [body.trim(), body.trim()]),
])
