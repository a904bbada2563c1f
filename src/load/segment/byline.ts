/** Bylines, date lines and agency lines: who wrote an article and when, as printed near its headline. */

import { fold } from '../../fold.ts'
import { GIVEN_NAMES } from '../names/given.ts'

const WORD = "(?:\\p{Lu}[\\p{L}.’'-]*|de|van|von|der|den|al|el|bin|ben|la|le|du|di|da)"
const NAME = `\\p{Lu}[\\p{L}.’'-]*(?: ${WORD}){1,4}`
const NAMES = `${NAME}(?:(?:,| and| &|, and) ${NAME}){0,4}`
const REST = '(?:\\s?(?:[,|•·–—(/-]| for | in | at | on | of |\\d).*)?'
const BY =
  /^[\W_]*(?:(?:posted|article|op-?ed|column|essay|feature|blog post|words|written|authored|submitted|reported|published|story|analysis|commentary|opinion|guest post|report|text) )?(?:by|author|authors|writer)\b ?:? ?/i
const AFTER_BY = new RegExp(`^(${NAMES})\\.?${REST}$`, 'u')
const TITLED =
  /,? (?:Staff|Special|Senior|Chief|Contributing|Associated Press|Reuters|AFP|AP|Agence|BBC|CNN|NPR|ABC|CBS|NBC|Fox News|Al Jazeera|USA TODAY)\b.*$/
/** Written by nobody in particular: "By Staff Writer", "By Associated Press". */
const NOBODY =
  /^(?:(?:Press|News|Media|Breaking|Special) \w+$|(?:The )?(?:Associated Press|Moscow Times|Staff|Admin|Editors?|Reuters|News|Agence France)\b.*|.*\b(?:Staff|Reporters?|Writers?|Agencies|Desk|Team|Agency|Press|Times|Post|News)$)/i

const MONTH =
  '(?:jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?|july?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)'
const DATE = `(?:(?:${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4})|(?:\\d{1,2}(?:st|nd|rd|th)? ${MONTH},? \\d{4})|(?:\\d{4}-\\d{2}-\\d{2})|(?:\\d{1,2}[./]\\d{1,2}[./]\\d{4}(?!\\d)))`
const FULL_DATE = new RegExp(DATE, 'i')
const DATE_LINE = new RegExp(
  `^[\\W_]*(?:(?:and )?(?:published|publish date|posted|updated|last updated|last modified|modified|created|issued|released|delivered|first published|edited|date|on)\\b(?: time| date)?(?: on| at)? ?:? ?)*(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?(?: -)? )?(?:at )?(?:\\d{1,2}[:.]\\d{2} ?(?:[ap]\\.?m\\.?)? ?(?:[a-z]{2,4})?,?(?: [-–|])? )?${DATE}.{0,60}$`,
  'i',
)
const AGENCY =
  /^\W*(?:source|from|agency)\s?:\s.{2,80}$|^\W*(?:(?:the )?associated press|reuters|afp|ap|agence france-presse|tass|itar-tass|interfax|ria novosti|sputnik|xinhua|upi|bbc(?: news)?|dpa|ians|pti|anadolu agency|press release|press statement|media note|staff|wire reports|(?:reuters|afp|ap|bbc|news|web) (?:staff|desk|newsroom|reporter)|dod news, defense media activity|(?:from )?(?:an? )?.{0,60}\b(?:news release|press release|news service|news agency|public affairs))\W*$/i

/** What stands behind a name: "Jane Doe, Guest Author". */
const POST =
  /^(?:Guest|Staff|Senior|Chief|Contributing|Special|Political|Diplomatic|Foreign|Managing|Deputy|Opinion) (?:Authors?|Writers?|Columnists?|Contributors?|Editors?|Correspondents?|Reporters?|Fellow)$/i

/** The authors of a byline ("By Stephen Lendman"), or null when the line is none. Authors may be empty: "By Staff". */
export function readByline(text: string): string[] | null {
  if (text.length > 160) return null
  const by = BY.exec(text)
  if (by === null) return null
  const named = text.slice(by[0].length)
  const found = AFTER_BY.exec(named)
  if (found === null) return isAgencyLine(named) ? [] : null
  return found[1]!
    .split(/,? and | & |, /)
    .map((name) => name.replace(TITLED, '').trim())
    .filter((name) => name.includes(' ') && !NOBODY.test(name) && !POST.test(name))
}

/** True for a line that says nothing but when the article appeared: "Published 20 September 2016". */
export function isDateLine(text: string): boolean {
  return text.length <= 140 && DATE_LINE.test(text) && !/[a-z]{3,}\.$/.test(text)
}

/** True for a line that names only the agency or source: "Reuters", "Source: TASS". */
export function isAgencyLine(text: string): boolean {
  return text.length <= 90 && AGENCY.test(text)
}

const BARE_NAME = new RegExp(`^${NAME}$`, 'u')

/** True for a line that is nothing but a name of two to four words, as a photo's caption or a byline without "By". */
export function isBareName(text: string): boolean {
  return text.length <= 50 && BARE_NAME.test(text) && text.split(' ').length <= 4
}

const INITIALS = /^(?:\p{Lu}\. ?){1,3}\p{Lu}[\p{L}’'-]+$/u

/** True for a line that is nothing but a person's name, known by a given name or by initials: "Jane Doe", "R. Milhem". */
export function isPersonLine(text: string): boolean {
  if (text.length > 50) return false
  if (INITIALS.test(text)) return true
  return isBareName(text) && GIVEN_NAMES.has(fold(text.split(' ', 1)[0]!)) && !isAgencyLine(text)
}

/** Words before the date: names and a source, not what a picture shows. */
const LONGEST_BEFORE = 8
const CLOCK = /\b\d{1,2}[:.]\d{2}\b/
const LOOSE = new RegExp(
  `^(${NAMES})(?:,? (?:in|at|for|and agencies|with agencies)\\b|,? (?:\\p{Ll}+ )?(?:correspondent|reporter|editor)\\b| [|•·–—-] )`,
  'u',
)

/** True for a short line with a full date or a clock in it: "Global Research, August 26, 2016". */
export function hasTimestamp(text: string): boolean {
  if (text.length > 100 || /[.!?]["”]?$/.test(text)) return false
  const date = FULL_DATE.exec(text)
  if (date === null) return CLOCK.test(text) && text.split(' ').length <= 8
  const before = text.slice(0, date.index).trim()
  return before.split(' ').length <= LONGEST_BEFORE && !/[.] ?$|\b(?:in|at|after|during) \p{Lu}/u.test(before)
}

const PLACED_NAME = `(${NAMES}) in \\p{Lu}[\\p{L}.’'-]+(?: \\p{Lu}[\\p{L}.’'-]+){0,2}`
const PLACED = new RegExp(`^${PLACED_NAME}(?:(?:,| and|, and| &) ${PLACED_NAME}){0,3}$`, 'u')
const EACH_PLACED = new RegExp(PLACED_NAME.replace('(\\p{Lu}', '((?!and )\\p{Lu}'), 'gu')

/** True for "Jane Doe in Geneva": a byline when a date stands beside it, else perhaps a headline. */
export function isPlacedByline(text: string): boolean {
  return text.length <= 120 && PLACED.test(text)
}

/** The names in "Jane Doe in Geneva and John Roe in Moscow". */
export function readPlacedByline(text: string): string[] {
  if (!isPlacedByline(text)) return []
  return [...text.matchAll(EACH_PLACED)].flatMap(([, names = '']) => names.split(/,? and | & |, /))
}

const NO_PERSON =
  /\b(?:News|Times|Post|Press|Today|Agency|Agencies|Media|Network|Radio|TV|Television|International|Institute|Research|Cent(?:er|re)|Council|Staff|Desk|Bureau|Team|Editor|Editorial|Correspondent|Reporter|Journal|Herald|Tribune|Review|Watch|World|East|West|North|South|New|San|Los|Saint|United|Online|Digital|Service|Ministry|Office|Department|Government|Reuters|Monitor|Opinion|Analysis|Politics|Report|Edition|Standard|Mail|Express|Star|Globe|Sun|Chronicle|Gazette|Daily|Weekly|Foundation|University|Associated|National|Global)\b/i

/** True for a bare name that is a newspaper's or an office's: "Los Angeles Times". */
export function isPublisherName(text: string): boolean {
  return isBareName(text) && NO_PERSON.test(text)
}

/** True for a bare name that may be a person's although no given name is known: for lines already known as bylines. */
export function mayBePerson(text: string): boolean {
  return isBareName(text) && text.split(' ').length <= 3 && !NO_PERSON.test(text) && !isAgencyLine(text)
}

/** The authors of a byline without "By": "Jane Doe in Geneva and agencies", "Jane Doe | Planet - August 26, 2016". */
export function readLooseByline(text: string): string[] | null {
  if (
    text.length > 100 ||
    !(hasTimestamp(text) || /\b(?:agencies|correspondent|reporter|editor)\b/.test(text)) ||
    isDateLine(text)
  )
    return null
  const names = LOOSE.exec(text)?.[1]?.split(/,? and | & |, /)
  return names?.filter((name) => !NOBODY.test(name)) ?? null
}
