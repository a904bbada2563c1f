/** The words that lead to a speaker: verbs and nouns of saying, pronouns, people without a name. */
import { wordSet } from '../names/words.ts'

/** `deny` → denies, denied, denying; `note` → notes, noted, noting; a doubled letter is given: `admitt`. */
function forms(verb: string): string[] {
  if (/[^aeiou]y$/.test(verb)) return [`${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`]
  if (verb.endsWith('e')) return [`${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`]
  const base = verb.replace(/(pp|tt|rr)$/, (double) => double.charAt(0))
  return [/(?:s|sh|ch|x)$/.test(base) ? `${base}es` : `${base}s`, `${verb}ed`, `${verb}ing`]
}
const verbs = (words: string) => [...wordSet(words)].flatMap(forms)

/** These stand before or after what was said. */
export const SPEECH: ReadonlySet<string> = new Set([
  ...wordSet(`said says say saying told tells tell telling wrote writes write writing thought thinks argue insist tweet
    spoke swore went read reads reading shot put`),
  ...verbs(`add explain argue insist claim state declare announce warn note tweet retweet post reply respond ask answer
    acknowledge admitt deny confirm recall remark comment conclude stress emphasize emphasise reiterate suggest testify
    joke quipp complain observe urge vow promise pledge continue recount lament predict repeat shout scream cry yell
    exclaim agree counter boast muse assert maintain contend allege concede caution advise propose report reveal disclose
    underline underscore highlight opine elaborate clarify affirm reaffirm proclaim summarize retort interject demand
    plead appeal rule email chant sing mutter whisper sigh laugh reason tell reassure remind relate describe protest
    order instruct quote cite hint imply offer pray begg rebuke recommend speculate stipulate signal text charge
    confess decree marvel mention narrate profess pronounce publish rant reckon recite fume volunteer wonder assure`),
])

/** These stand before it only: "called it", "accused them of". */
export const LABELLING: ReadonlySet<string> = new Set(
  verbs(`call describe accuse blame dubb brand label denounce condemn criticize criticise praise hail dismiss slamm blast
    reject threaten express believe hope want refer characterize characterise term deem deride mock ridicule decry
    welcome expect think fear vow voice decline deplore depict portray compare blasted lambast lambaste slam rail
    object oppose commend applaud salute thank defend support back favour favor doubt consider view see regard liken
    envisage stand press push seek pledge promise offer urge cite use refuse credit congratulate request require`),
)

/** Nouns of what somebody said; somebody must own them. */
export const UTTERANCES = wordSet(`
  statement statements assertion claim claims comment comments remark remarks words suggestion allegation allegations
  warning promise vow pledge message tweet tweets post declaration description accusation accusations view belief
  observation insistence argument admission question answer reply response contention conclusion call demand phrase
  quote letter line assessment complaint assurance verdict prediction reference criticism appeal motto slogan mantra
  maxim testimony speech note plea caption headline opinion denial boast quip joke refrain rhetoric`)

/** Before a form that may be a noun or an adjective: "the calls", "its continued". */
export const NOT_BEFORE_VERB = wordSet(`
  the a an his her its their our my your this these those such of for no any some all in by with to other new from
  between several many few recent more previous earlier latest own`)
export const MAY_BE_NOUN = wordSet(`
  claims states notes tweets posts calls comments reports answers promises demands appeals orders charges remarks texts
  rules offers views backs supports wants hopes fears doubts uses thanks terms labels brands hints quotes pledges vows
  warning writing reading continued quoted warned alleged reported stated claimed declared proposed published reporting`)

export const PRONOUNS: ReadonlyMap<string, 'm' | 'f' | 'other'> = new Map([
  ['he', 'm'],
  ['his', 'm'],
  ['she', 'f'],
  ['her', 'f'],
  ['they', 'other'],
  ['their', 'other'],
  ['it', 'other'],
  ['its', 'other'],
])

export const PREPOSITIONS = wordSet(`
  of for to with from by at in on against about under between near alongside like unlike after before since until
  without within than as toward towards over via versus into upon among despite including`)

/** People without a name that a "he" may mean. */
const ANYBODY =
  'official|source|spokesman|spokeswoman|spokesperson|diplomat|witness|resident|activist|analyst|doctor|expert|commander|' +
  'officer|soldier|fighter|rebel|refugee|teacher|student|lawyer|lawmaker|aide|adviser|advisor|economist|professor|worker|' +
  'man|woman|boy|girl|mother|father|farmer|driver|reporter|journalist|leader|member|nurse|negotiator|researcher|minister|senator|president|ambassador|envoy|politician|candidate|coach|player|scientist|survivor|neighbou?r'
/** A label that stands for one person: "the man", "Fatima". */
export const ONE_PERSON = new RegExp(`\\b(?:${ANYBODY})\\b|^(?:\\p{Lu}[\\p{L}.’'-]*\\s?){1,3}$`, 'u')
/** "A senior official", "One resident of Aleppo": the subject at the head of a sentence. */
export const SOMEBODY = new RegExp(
  `^(?:[^,“”"]{0,50}, )?((?:An?|One|Another|a|an|one|another) (?:[\\w.-]+ ){0,4}?(?:${ANYBODY}))\\b`,
)
