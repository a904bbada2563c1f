/** What a page asks of its reader before and beside the text: cookies, privacy, an account, a trial. Rules as in furniture.ts. */

import type { LineRule } from './colophon.ts'

const WHICH = '(?:all|additional|optional|essential|necessary|non-essential|my|your|our|the|and|&|close|save)'

export const CONSENT_RULES: LineRule[] = [
  {
    rule: 'cookies',
    longest: 80,
    pattern: new RegExp(
      `^(?:cookies (?:on|and) (?:this site|our (?:web)?site|\\w[\\w-]*\\.[\\w.]+)|cookies and privacy|(?:accept|allow|reject|refuse|decline|view|manage|change|set|customi[sz]e|confirm|save)(?: ${WHICH})* (?:cookies?(?: settings| preferences)?|preferences|consent|privacy settings)|(?:accept|allow|reject|decline) all|your privacy(?: choices| rights)?|do not sell (?:or share )?my (?:personal )?(?:info(?:rmation)?|data))\\W*$`,
    ),
  },
  {
    rule: 'cookies',
    longest: 700,
    pattern:
      /^(?:(?:your|our) (?:data )?privacy\b.*\b(?:cookies|partners|consent)\b|we (?:understand|know|believe|value|respect|take|care about)(?: that)? (?:about )?your (?:data )?privacy\b|we (?:and|use|store)\b.*\b(?:cookies|tracking technolog\w+)\b.*\b(?:you|your|website|site)\b)/,
  },
  {
    rule: 'button',
    longest: 160,
    pattern: /^(?:this (?:site|form|page) is )?protected by (?:google )?recaptcha\b/,
  },
  {
    rule: 'sign-up',
    longest: 160,
    pattern:
      /^(?:save|bookmark) (?:articles|stories|posts)\b.*\b(?:later|(?:reading )?list)\b|^(?:sign|log) in to (?:save|bookmark|follow|like|vote)\b[^,]*$/,
  },
  {
    rule: 'sign-up',
    longest: 400,
    pattern:
      /^(?:want|looking for|interested in|enjoying|like what) .{3,100}\?.*\b(?:sign up|subscrib\w+|e-?mail|(?:free|complimentary) trial|click|download|newsletter|our app|become a member)\b/,
  },
  {
    rule: 'sign-up',
    longest: 400,
    pattern:
      /^(?:.{0,250}[.!] )?(?:stay|keep) (?:informed|connected|up[- ]to[- ]date|ahead)\b.*\b(?:newsletters?|subscrib\w+|our app|sign up)\b/,
  },
  {
    rule: 'sign-up',
    longest: 200,
    pattern:
      /^(?:[^.!?,]{0,80}[.!?] )?(?:download|get|install|try) (?:the|our) [^.,!?]{2,40} app\W*$|^receive [^.,]{0,60}\b(?:news|stories|headlines|updates|alerts)\b[^.,]* (?:every|each) (?:day|morning|evening|week|month)\W*$/,
  },
]
