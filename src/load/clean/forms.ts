/** The form for readers' comments below an article, with its rules, fields and what readers wrote. */

import { isReported, type PageLine } from './lines.ts'

const OPENING =
  /^\W{0,3}(?:(?:add|leave|post|write|submit) (?:a |your )?(?:new )?(?:comments?|reply)|(?:\d+|one|two|three|four|five|no) (?:comments?|responses?|repl(?:y|ies)|thoughts?)(?: (?:on|to|so far)\b.*)?|please enter your (?:comment|name)\b.*|comments?(?: \(?\d+\)?)?|join the (?:conversation|discussion))\W*$/
const FIELD =
  /\b(?:required fields?|captcha|html tags|allowed tags|akismet|log(?:ged)? (?:in|out)|moderat\w+|profan\w+|e-?mail address(?:es)?|notify me|your (?:e-?mail|name|comments?|details|account)|enter your|gravatar|not be published|plain text|comments? (?:are|is|must|may|below|policy)|disqus|facebook)\b|(?:says|said|wrote):$/
/** A paragraph of so many words that tells news is the article going on, not a reader. */
const NEWS_WORDS = 20

/** Marks the comment form: all from its opening to the end, when fields of a form follow and no news does. */
export function markForm(lines: PageLine[]): void {
  const body = lines.findIndex((line) => line.rule === null && line.prose)
  const from = lines.findIndex(
    (line, at) => at > body && (line.rule === 'comments' || OPENING.test(line.key)) && line.words <= 20,
  )
  if (body === -1 || from === -1) return
  const rest = lines.slice(from + 1)
  if (rest.some((line) => line.words >= NEWS_WORDS && isReported(line) && !FIELD.test(line.key))) return
  if ([lines[from]!, ...rest].some(({ key }) => FIELD.test(key)))
    for (const line of lines.slice(from)) line.rule ??= 'comments'
}
