/** What may stand before the name of a person: the one list that articles are read by and questions too. */

/** A table written as words separated by white space. */
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter((word) => word !== ''))
}

/** Before a name, they say "a person" and nothing of what the person does. */
export const HONORIFICS = wordSet(`
  mr mrs ms miss mx sir dame lady lord madam madame monsieur dr prof herr frau senor señor senora sheikh shaikh
  sheik ayatollah hajj haji mullah imam father sister brother rabbi reverend rev
  alhaji alhaja hon`)

/** Nouns of office and trade. "Secretary of State" is found from its noun. */
export const ROLE_NOUNS = wordSet(`
  president presidents vicepresident chancellor premier minister ministers secretary secretaries undersecretary
  ambassador envoy envoys representative delegate negotiator mediator spokesman spokeswoman spokesperson
  spokesmen senator senators sen congressman congresswoman congressmen rep lawmaker legislator deputy mp mep
  governor gov mayor councillor councilor councilman councilwoman alderman commissioner commander general gen
  admiral adm colonel col major maj captain capt lieutenant lt sergeant sgt corporal cpl private marshal brigadier
  brig chief chairman chairwoman chairperson chair director head leader leaders king queen prince princess emir
  amir sultan shah pope cardinal archbishop bishop pastor priest cleric judge justice magistrate prosecutor
  attorney lawyer barrister solicitor sheriff officer detective inspector superintendent constable professor
  lecturer academic scholar researcher scientist physicist chemist biologist astronomer economist historian
  sociologist psychologist analyst expert strategist adviser advisor aide fellow author writer novelist poet
  playwright journalist reporter correspondent editor columnist publisher broadcaster presenter anchor blogger
  photographer filmmaker producer actor actress singer musician composer conductor artist painter sculptor
  architect designer engineer inventor entrepreneur businessman businesswoman financier banker trader investor
  billionaire tycoon magnate ceo cfo cto executive founder cofounder owner manager coach captain player
  striker midfielder defender goalkeeper quarterback pitcher boxer sprinter swimmer skier cyclist golfer
  champion driver pilot astronaut cosmonaut doctor physician surgeon nurse paramedic epidemiologist veterinarian
  teacher headteacher student pupil activist campaigner dissident politician statesman diplomat official
  officials speaker whip treasurer comptroller auditor ombudsman regulator registrar clerk librarian curator
  archaeologist geologist ecologist farmer fisherman builder mechanic plumber electrician carpenter retiree
  volunteer resident witness victim suspect defendant plaintiff gunman warlord fighter 
  defector whistleblower hacker candidate nominee incumbent frontrunner challenger 
  coordinator organizer organiser trustee member mother father husband wife son daughter brother sister widow
  widower uncle aunt cousin nephew niece grandson granddaughter grandfather grandmother presidentelect veteran
  soldier airman marine seaman constable comedian guitarist drummer bassist rapper chef model parishioner elder
  envoy consul attache commandant rector dean provost principal superintendent ranger warden meteorologist
  pc det supt insp cllr winger forward footballer linebacker receiver batsman bowler referee umpire goalscorer
  midwife coroner custodian archdeacon curate cardiologist oncologist psychiatrist neurologist toxicologist biochemist
  restaurateur fundraiser landlord landlady trooper firefighter ceo hon superintendent comptroller
  hydrologist climatologist seismologist oceanographer virologist immunologist statistician mathematician
  agent commentator pundit survivor neighbour neighbor colleague skipper baroness baron earl patriarch mufti
  preacher monk nun vicar chaplain jockey wrestler gymnast swimmer rower runner hurdler translator interpreter
  philosopher theologian essayist biographer dancer choreographer vocalist violinist pianist cellist soprano tenor
  geneticist anthropologist linguist neuroscientist zoologist botanist entomologist paleontologist palaeontologist
  const snr hairdresser shopkeeper barrister goalkeeper militant jihadist rebel`)

/** No name is longer than this many words. */
const LONGEST_NAME = 8

/**
 * What a folded name may be without a title before it, the longest first; empty where no word of it is one.
 * `u.s. secretary of state kerry` gives `of state kerry`, `state kerry` and `kerry`.
 */
export function untitled(key: string): string[] {
  const words = key.split(' ')
  const title = words.findIndex((word) => isTitle(word.replace(/\.$/, '')))
  if (title < 0) return []
  const rests = words.map((_, i) => words.slice(i).join(' '))
  return rests.slice(Math.max(title + 1, words.length - LONGEST_NAME))
}

const isTitle = (word: string): boolean => HONORIFICS.has(word) || ROLE_NOUNS.has(word)
