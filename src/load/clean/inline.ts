/** Furniture glued into a line of running text: teasers, short links, adverts, wire codes. */

interface InlineRule {
  rule: string
  pattern: RegExp
}

const TEASER =
  "READ MORE|Read more|Read More|READ ALSO|Read also|Read Also|ALSO READ|Also read|Also Read|SEE ALSO|See also|See Also|RELATED|Related|MORE|DON[’']T MISS|WATCH"
const AGENCY_NAMES = 'Reuters|AFP|AP|Xinhua|TASS|ANI|IANS|PTI|UPI|dpa|DPA|Bloomberg'

const INLINE: InlineRule[] = [
  {
    rule: 'related',
    pattern: new RegExp(
      `(?:(?<=[.!?…]["”’)]*)\\s*|\\s*[([])(?:${TEASER})\\s?:\\s?(?:[^.!?)\\]]|(?<=\\p{Lu})\\.)*[.!?]?["”’]?[)\\]]?$`,
      'gu',
    ),
  },
  {
    rule: 'related',
    pattern:
      /\s*[([](?:READ|Read|SEE|See|RELATED|Related|MORE|More|ALSO|Also|WATCH|Watch)(?: [A-Za-z]+)?\s?:[^)\]]{5,160}[)\]]/g,
  },
  {
    rule: 'related',
    pattern:
      /(?<=[.!?…]["”’)]*)\s*(?:READ MORE|READ ALSO|ALSO READ|SEE ALSO|RELATED|Read more|Read also|See also) ?: ?(?:[^\s.!?]+ ){2,11}[^\s.!?]+[.!?]["”’]?(?=\s+["“]?\p{Lu})/gu,
  },
  {
    rule: 'link',
    pattern: /\s*(?:pic\.twitter\.com|https?:\/\/t\.co)\/\w+/g,
  },
  {
    rule: 'advert',
    pattern:
      /\s*(?:[([]\s?(?:ADVERTISEMENT|[Aa]dvertisement)\s?[)\]]|\bADVERTISEMENT\b|(?:Story|Article) continues below(?: advertisement)?\.?|STORY CONTINUES BELOW(?: ADVERTISEMENT)?)/g,
  },
  {
    rule: 'wire code',
    pattern:
      /\s*\[(?:n[A-Z]\w{6,12}|ID:n\w{6,14}|[A-Z]{2,6}\/[A-Z0-9]{1,8})\]|\s+(?:[a-z]{2,4}\/[a-z]{2,4}(?:\/[a-z]{2,4})? \([A-Za-z, -]+\)|Enditem|\((?:end|END)\)(?: [a-z.]{2,12})?)$/g,
  },
  {
    rule: 'credits',
    pattern: new RegExp(
      `\\s*\\((?:Additional reporting|Reporting|Writing|Editing|Compiled|Translated)(?: and \\w+)? by [^()]{3,240}\\)|(?<=[.!?]["”’)]*)\\s*(?:Additional reporting|Reporting|Writing) by \\p{Lu}[^.()]{3,200}; ?(?:[Ee]diting|[Ww]riting) by [^.()]{3,80}\\.?$|(?<=[.!?]["”’)]*)\\s*(?:${AGENCY_NAMES}) (?:contributed to this (?:report|story))\\.?$`,
      'gu',
    ),
  },
  {
    rule: 'follow',
    pattern:
      /(?<=[.!?…]["”’)]*)\s*(?:Follow (?:him|her|them|us|me|@\w+|\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){0,3}) on (?:Twitter|Facebook|Instagram|Telegram)\b[^.!?]{0,60}[.!]?|Share this (?:article|story|post|on|via)\b[^.!?]{0,60}[.!:]?|Click here to (?:read|see|subscribe|sign|donate|get|watch)\b[^.!?]{0,80}[.!]?)$/gu,
  },
]

/** Any of what the rules look for: without one of them no rule is tried. Plain searches are faster than a pattern. */
const TRIGGERS = [
  ...[
    'READ',
    'Read ',
    'ALSO',
    'Also ',
    'SEE',
    'See ',
    'RELATED',
    'Related',
    'MORE',
    'WATCH',
    'Watch',
    'MISS',
  ],
  ...[
    '.twitter',
    '/t.co',
    'Twitter',
    'Facebook',
    'DVERTISE',
    'dvertise',
    'continues below',
    'CONTINUES',
    '[',
  ],
  ...[
    'Enditem',
    '(end)',
    '(END)',
    ' (AFP,',
    ' (dpa',
    'eporting by',
    'riting by',
    'diting by',
    'contributed to',
  ],
  ...['Compiled', 'Translated', 'Follow ', 'Share this', 'Click here'],
]

/** A stretch of a line to be cut, with the rule that says why. */
export interface Cut {
  rule: string
  start: number
  end: number
}

/** The triggers that are in a page at all: only these need be looked for in its lines. */
export function inlineTriggers(page: string): string[] {
  return TRIGGERS.filter((trigger) => page.includes(trigger))
}

/** What is to be cut from the line, in order and without overlaps; offsets are into `text`, `triggers` are its page's. */
export function findInline(text: string, triggers: readonly string[]): Cut[] {
  if (!triggers.some((trigger) => text.includes(trigger))) return []
  const cuts: Cut[] = []
  for (const { rule, pattern } of INLINE) {
    for (const found of text.matchAll(pattern))
      cuts.push({ rule, start: found.index, end: found.index + found[0].length })
  }
  cuts.sort((a, b) => a.start - b.start)
  return cuts.filter((cut, index) => index === 0 || cut.start >= cuts[index - 1]!.end)
}
