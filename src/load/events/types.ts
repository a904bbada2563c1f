/**
 * The words that tell of an event, by type.
 *
 * | type      | PLOVER                                                                        |
 * |-----------|-------------------------------------------------------------------------------|
 * | meeting, talks, visit | CONSULT                                                           |
 * | agreement, ceasefire  | AGREE (a ceasefire that only is asked for: REQUEST)               |
 * | attack    | ASSAULT                                                                       |
 * | aid       | AID                                                                           |
 * | sanction  | SANCTION                                                                      |
 * | statement | by what is said: REQUEST (urged), SUPPORT (welcomed), ACCUSE (condemned); plain saying has none |
 * | election, other | none                                                                    |
 */
import type { EventType } from '../types.ts'

/** `act`: a verb that says it took place. `thing`: a noun. `many`: a plural or vague noun, told of only with a place or a day. */
export type TriggerForm = 'act' | 'thing' | 'many'

export interface TriggerWord {
  type: EventType
  form: TriggerForm
  /** The words after the first, lower case. */
  rest: string[]
}

/** An asterisk stands for any one word. */
const TRIGGERS: [EventType, TriggerForm, string][] = [
  ['meeting', 'act', 'met|meets|meet with|meet in|meet on|to meet|will meet|met with|sat down with|convened'],
  ['meeting', 'thing', 'meeting|summit|gathering|conference|get-together'],
  ['meeting', 'many', 'meetings|summits'],
  [
    'talks',
    'act',
    'spoke to|spoke with|spoken to|spoken with|spoken today to|spoke by phone|spoke by telephone|spoke over the phone|spoke on the phone|spoken by phone|talked to|talked with',
  ],
  [
    'talks',
    'act',
    'talked on the phone|talked by phone|telephoned|phoned|conveyed to|held talks|discussed|discuss',
  ],
  [
    'talks',
    'thing',
    'phone call|telephone call|call with|phone conversation|telephone conversation|conversation with|peace talks|talks',
  ],
  ['talks', 'thing', 'negotiations|consultations'],
  [
    'statement',
    'act',
    'said|says|told|tweeted|announced|declared|warned|accused|accuses|condemned|condemns|welcomed|welcomes',
  ],
  [
    'statement',
    'act',
    'praised|criticized|criticised|downplayed|voiced|stressed|insisted|added|vowed|pledged|urged|urges|called for',
  ],
  [
    'statement',
    'act',
    'calls for|demanded|demands|denounced|rejected|denied|explained|outlined|maintained|commented on',
  ],
  [
    'statement',
    'act',
    'wrote|noted|responded|argued|stated|expressed|dismissed|hailed|confirmed|thanked|testified|reiterated|took issue',
  ],
  ['statement', 'thing', 'news conference|press conference|tweet|speech|interview'],
  [
    'agreement',
    'act',
    'agreed on|agree on|agreed to|agrees to|adopted|adopts|signed|signs|ratified|ratifies|reached an agreement|reached agreement',
  ],
  ['agreement', 'act', 'reached a deal|struck a deal|unanimously adopted|signed a deal'],
  ['agreement', 'thing', 'adoption of|signing of'],
  [
    'ceasefire',
    'thing',
    'ceasefire|cease-fire|truce|cessation of hostilities|armistice|pause in fighting|pause in the fighting',
  ],
  ['ceasefire', 'thing', 'ceasefires|cease-fires'],
  [
    'attack',
    'act',
    'shot down|shoots down|attacked|bombed|shelled|assassinated|invaded|opened fire|blew up|stormed|gunned down|stabbed|struck|ambushed|raided',
  ],
  [
    'attack',
    'act',
    'launched * assault|launched * offensive|launched * own assault|launched * attack|launched airstrikes|carried out * attack|fired rockets|fired missiles|fired a missile|blew himself up|blew herself up|detonated|claimed responsibility|claims responsibility|claiming responsibility',
  ],
  [
    'attack',
    'thing',
    'attack|bombing|airstrike|air strike|assassination|assault|explosion|blast|shooting|invasion|intervention|offensive|raid',
  ],
  [
    'attack',
    'many',
    'attacks|bombings|airstrikes|air strikes|strikes|shelling|explosions|blasts|raids|killing of|murder of|massacre',
  ],
  ['aid', 'act', 'delivered aid|delivers aid|delivered humanitarian'],
  [
    'aid',
    'thing',
    'given access|granted access|denied access|aid convoy|aid convoys|relief convoy|aid delivery|convoy',
  ],
  [
    'aid',
    'many',
    'humanitarian aid|humanitarian access|relief supplies|humanitarian assistance|aid deliveries|humanitarian relief',
  ],
  [
    'election',
    'act',
    'elected|re-elected|reelected|won the election|won * election|won re-election|won reelection|sworn in|inaugurated|voted in|voted on',
  ],
  [
    'election',
    'act',
    'declared winner|declared the winner|declared president-elect|declared victory|conceded defeat|declared the final results|declared the results|announced the results|declared * results',
  ],
  ['election', 'thing', 'referendum|inauguration|runoff'],
  ['election', 'many', 'election|elections|vote'],
  [
    'sanction',
    'act',
    'imposed sanctions|imposes sanctions|impose sanctions|sanctioned|imposed * sanctions|lifted sanctions|extended sanctions|imposed new sanctions|slapped sanctions',
  ],
  ['sanction', 'many', 'sanctions|embargo'],
  [
    'visit',
    'act',
    'visited|visiting|visits|flew to|flew into|traveled to|travelled to|travels to|arrived in|arrives in|arrived at|to visit|will visit',
  ],
  ['visit', 'thing', 'visit|trip to|travel to'],
  [
    'other',
    'thing',
    'earthquake|quake|tsunami|hurricane|typhoon|cyclone|flood|floods|landslide|wildfire|plane crash|train crash|derailment',
  ],
  ['other', 'act', 'sentenced|convicted|found guilty|acquitted|resigned|stepped down|arrested|indicted'],
]

/** Triggers by their first word, the longest first. */
export const TRIGGER_WORDS: ReadonlyMap<string, readonly TriggerWord[]> = byFirstWord()

function byFirstWord(): Map<string, TriggerWord[]> {
  const map = new Map<string, TriggerWord[]>()
  for (const [type, form, phrases] of TRIGGERS) {
    for (const phrase of phrases.split('|')) {
      const [first, ...rest] = phrase.split(' ')
      if (first) map.set(first, [...(map.get(first) ?? []), { type, form, rest }])
    }
  }
  for (const list of map.values()) list.sort((a, b) => b.rest.length - a.rest.length)
  return map
}

/** Meetings and talks are one thing told in two words. */
export function family(type: EventType): EventType {
  return type === 'talks' ? 'meeting' : type
}

/** The noun a title begins with. */
export const TITLE_NOUNS: Record<EventType, string> = {
  meeting: 'Meeting',
  talks: 'Talks',
  statement: 'Statement',
  agreement: 'Agreement',
  ceasefire: 'Ceasefire',
  attack: 'Attack',
  aid: 'Humanitarian aid',
  election: 'Election',
  sanction: 'Sanctions',
  visit: 'Visit',
  other: 'Event',
}
