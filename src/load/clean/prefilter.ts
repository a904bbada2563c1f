/** A cheap look at a line before the rules are tried: nearly all running text is let through without one of them. */

/** First words with which furniture begins, and with which running text begins rarely. */
const FIRST = new Set(
  `© (c) copyright disclaimer legal all views opinions statements posted published tag tags topic topics trend trends region
  regions theme themes keyword keywords key label labels category categories hashtag hashtags section sections subject subjects
  filed tagged location please media press further more contact e-mail email tel telephone phone fax mobile newsdesk got send
  source link via url leave post add write submit view views show read join see load hide comment comments facebook let tell
  sound what your log login sign sign-up signup register required accept manage reject cookie cookies terms privacy external
  may site website page version earlier re reprinted republished reposted cross-posted crossposted reproduced originally first
  original additional with reporting writing editing translation translated edited compiled research contributing contributors
  virin photo image video story article news release clip gallery asset dod file filesize filename length web downloads date
  podcast high-res high-resolution javascript visited embed embedded download play playing listen audio caption toggle enlarge
  loading public load-date nnnn enditem endit ends end newsletter newsletters our get receive have donate contribute chip make
  subscribe subscribers users you thank thanks become support help fund defend keep if free daily weekly remind maybe ask not no
  dismiss find learn pay payment paypal credit choose already also related recommended don't must must-read full click tap
  continue scroll watch similar popular latest trending other top featured sponsored promoted most suggested from around editors
  editor's editors' advertise advertisement advertisements advert ad ads paid back return go skip jump home previous next older
  newer open tweet print save bookmark pin like forward follow connect stay spread share visit check sees him her enter type
  provide by sign-in got last updated standards min minute minutes selections explore headline headlines popular here's official
  stay want looking interested enjoying protected allow reject receive your a an the this that we for in to here give start copyrighted legal: reuters menafn subscribe: catch you're you’re install welcome powered creative reuse full stories hear`.split(
    /\s+/,
  ),
)
/** Of these first words, the two or three that furniture goes on with. */
const COMMON: Record<string, RegExp> = {
  a: /^a (?:daily|weekly|monthly|version|\.mil|lock|\.gov|user)\b/,
  an: /^an (?:earlier|official)\b/,
  the: /^the (?:views|opinions|statements|author|original|post|article|newsletter|e-?mail|digest|briefing|(?:\w+ )?(?:newsletter|site|website|page)|office of website|best of|latest)\b/,
  this: /^this (?:\w+ ){0,2}(?:newsletter|article|post|story|piece|report|op-?ed|column|essay|commentary|interview|video|ad|advert\w*|site|website|page|web|archived|content|material|copy|newspaper|dispatch|translation|is an archived)\b/,
  we: /^we (?:use|and|store|understand|know|believe|take|care|recommend|and our|encourage|welcome|reserve|value|respect|want|moderate)\b/,
  for: /^for (?:media|press|further|more|immediate|the latest|full|breaking|all the latest|syndication|reprint)\b/,
  in: /^in (?:this|case) /,
  to: /^to (?:read|see|view|subscribe|comment|contact|receive|decline|get|continue|support|donate|learn|leave|unsubscribe|submit|order|report)\b/,
  by: /^by (?:sign\w+|subscribing|clicking|submitting|registering|continuing|using|entering|providing|checking)\b/,
  that: /^$/,
  if: /^if you\b/,
  you: /^you (?:\w+ ){0,2}(?:agree|may|might|can|unsubscribe|opt|are reading|have (?:read|reached|\d|accessed)|must)\b/,
}
const ANYWHERE =
  /\b(?:all rights reserved|contributed|may not be|app\W*$|contact us|newsletters?|min(?:ute)?s? read|www|https?|view on|your e-?mail|terms of (?:use|service)|appeared first|auto-?generated|not been edited|cookies|expressed (?:in|by|here)|sign in|disclaimer|republish\w*|bloggers like this|app store|google play)\b|@|\d{3}[ -]\d{3,4}|\d$/

function firstWord(key: string): string {
  let from = 0
  while (from < 4 && from < key.length && !/[\p{L}\p{N}©(#@]/u.test(key[from]!)) from += 1
  let to = from
  while (to < key.length && !/[\s:,.!|?>»–—]/.test(key[to]!)) to += 1
  return key.slice(from, to)
}

const LETTER = /^[a-z"'“]/

/** False only for lines that no rule of furniture.ts, colophon.ts or notices.ts takes. */
export function mayBeFurniture(key: string): boolean {
  if (key.length <= 60 || !LETTER.test(key)) return true
  const first = firstWord(key)
  if (FIRST.has(first) && (COMMON[first]?.test(key) ?? true)) return true
  return ANYWHERE.test(key)
}
