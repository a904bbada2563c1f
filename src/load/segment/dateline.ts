/** Datelines: place, day and agency at the start of a report ("MOSCOW, August 26. /TASS/.", "Beirut, Lebanon (CNN) —"). */

const AGENCY =
  '(?:AP|AFP|Reuters|REUTERS|TASS|Xinhua|XINHUA|CNN|UPI|DPA|dpa|ANI|IANS|PTI|APP|IBNS|SANA|Sputnik|RIA Novosti|Interfax|INTERFAX|Anadolu|AA|Bloomberg|CNN Wire|Thomson Reuters Foundation|KUNA|WAM|MENA|IRNA|Kyodo|ANSA|EFE|CP|BBC|VOA|RFE/RL|ST|MNA|[A-Z][A-Za-z]+ News(?: Agency)?|[A-Z]\\w+/\\w+)'
const DAY =
  '(?:\\p{Lu}\\p{Ll}{2,8}\\.? \\d{1,2}|\\d{1,2}(?:st|nd|rd|th)? \\p{Lu}\\p{Ll}{2,8}\\.?)(?:,? \\d{4})?'
const MORE = "(?:[,/] ?\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*)?|\\s?\\[[^\\]]{2,20}\\])?"
const UPPER = `\\p{Lu}[\\p{Lu}'’.-]+(?: \\p{Lu}[\\p{Lu}'’.-]+){0,3}${MORE}`
const MIXED = `\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+){0,2}${MORE}`
const PLACE = `\\(?(?:${UPPER}|${MIXED})`
const DASH = '(?:[—–:]|-{1,2})'

/** With an agency or a day: nothing else looks so. */
const STRONG = new RegExp(
  `^(?:${PLACE}(?:[,.]? ?${DAY})?[,.:]? ?(?:\\(${AGENCY}\\)|/${AGENCY}/|, ${AGENCY} ?${DASH})|${PLACE}[,.] ?${DAY}\\.? ?(?:\\([^)]{2,30}\\) ?)?(?:${DASH}|\\(|/|[A-Z.]{3,12}/))`,
  'u',
)
const WEAK = new RegExp(`^\\(?${UPPER} ?${DASH}`, 'u')

/** True when the text starts with a dateline that names an agency or a day. */
export function hasFullDateline(text: string): boolean {
  return STRONG.test(text)
}

/** True when the text starts with a dateline: "MOSCOW (AP) —", or only "MOSCOW —". */
export function hasDateline(text: string): boolean {
  return STRONG.test(text) || WEAK.test(text)
}

/** The dateline that the text starts with, or nothing: `MOSCOW, August 26, 2016 (TASS)`. */
export function datelineOf(text: string): string {
  return STRONG.exec(text)?.[0] ?? ''
}

const GLUED_BYLINE =
  /^(By (?:\p{Lu}[\p{L}.’'-]*(?: |,? and |, )){2,6}?(?:(?:The )?Associated Press|Reuters|AFP|Agence France-Presse|Staff Writer|Staff|CNN|UPI|Bloomberg)?)\s*(?=\p{Lu})/u

/** "By JOHN SMITH, Associated Press WASHINGTON (AP) — The president…" as its two parts, or null. */
export function splitGluedByline(text: string): [string, string] | null {
  if (!text.startsWith('By ')) return null
  const end = text.slice(0, 160).search(/ (?=[^a-z]{3,40}(?:\([A-Za-z ]{2,20}\))? ?(?:—|–|--) )/)
  const glued = end === -1 ? GLUED_BYLINE.exec(text)?.[1] : text.slice(0, end)
  if (glued === undefined) return null
  const rest = text.slice(glued.length).trim()
  return hasFullDateline(rest) && rest.length > 60 ? [glued.trim().replace(/,$/, ''), rest] : null
}
