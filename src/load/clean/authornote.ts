/** Notes about the author under an article: "X lives in Y. He can be reached at …", and what follows them. */

import { readByline } from '../segment/byline.ts'
import { LONGEST_FURNITURE, type PageLine } from './lines.ts'

const JOBS =
  'writer|reporter|journalist|correspondent|columnist|editor|author|fellow|professor|contributor|analyst|blogger|commentator|researcher|producer|host|broadcaster|lecturer|activist|historian|student|director|founder|attorney|consultant|strategist|veteran|officer|intern|freelance\\w*|novelist|filmmaker|photographer|scholar'
const NAME = "(?:\\p{Lu}[\\p{L}.’'-]+ ){1,3}\\p{Lu}[\\p{L}.’'-]+"
const ABOUT_NAMED = new RegExp(
  `^(?:(?:Dr|Prof|Mr|Ms|Mrs)\\.? )?(${NAME})(?:,[^,]{2,60},)? (?:(?:is|was|has been) (?:(?:an?|the|our|currently|also|\\p{Lu}[\\p{L}’'. ]{1,30}[’']s?)\\b.{0,100}\\b(?:${JOBS})\\b|based in\\b)|lives in|writes (?:for|about|on|the)|covers\\b|teaches\\b|reports (?:on|from|for)\\b|has (?:written|worked|reported|covered)\\b|can be (?:reached|followed|contacted|found))`,
  'u',
)
/** "Jane Doe's new book …": what an author has to sell. */
const ABOUT_BOOK = new RegExp(
  `^(${NAME})[’']s (?:\\w+ )?(?:latest|new|newest|recent|forthcoming|first|debut) (?:book|novel|memoir|film|album|podcast)\\b`,
  'u',
)
const ABOUT_ROLE =
  /^(?:(?:he|she) (?:is|was|has)\b.*\b(?:e-?mail(?: address)?|phone number|can be reached)\b|about the (?:author|writer)s?\b|the (?:author|writer) (?:is|was|can be|lives|teaches)\b|author'?s? bio\b)/
const HEADING = /^about the (?:author|writer)s?\W*$/
const SIGNAL =
  /\b(?:phone number|(?:his|her|their) (?:writings|articles|work|columns) (?:have|has) (?:appeared|been published)|ret(?:ired|d)\b|he lives in|she lives in|(?:be )?(?:reached|contacted|followed|found) (?:at|on|via|through)|follow (?:him|her|them)\b|(?:latest|new|newest|recent|most recent|forthcoming|first) book\b|author of\b|contributing (?:writer|editor)|freelance\w*|his (?:blog|web ?site)|her (?:blog|web ?site)|lives in [\w .,'-]+\.|based in [\w .,'-]+\.?$|@\w+|e-?mail|visit (?:his|her))/g
/** A job in the trade, told in the present: few people in the news are introduced so in the last lines. */
const WRITES =
  / is (?:an?|the|our) (?:[\w-]+ ){0,3}(?:writer|reporter|journalist|correspondent|columnist|editor|contributor|blogger|author)\b/
const GOES_ON =
  /^(?:(?:his|her|their) (?:\w+ ){0,3}(?:book|blog|work|web ?site|articles?|writing|column|e-?mail|twitter|novel|memoir|podcast|show)s?\b|(?:he|she|they) (?:is|was|can be|lives|writes|tweets|blogs|teaches|holds|has (?:written|worked|published)|hosts|covers)\b|(?:please )?(?:visit|follow|contact|e-?mail|listen to|buy|order|pre-?order|read) (?:his|her|their|him|them|the author)\b|listen to\b.*\b(?:radio|show|podcast|program\w*|network|discussions)\b|(?:available|order) (?:at|on|from|now)\b|twitter\s?:)/
/** A note is at most this many lines, and starts no further from the end than this many kept lines. */
const LONGEST = 8

/** An author is named by the byline and the note only; who is in the news is named before. */
function isNew(name: string, lines: PageLine[], at: number): boolean {
  const surname = name.slice(name.lastIndexOf(' ') + 1)
  return !lines.slice(0, at).some(({ text }) => text.includes(surname) && readByline(text) === null)
}

const SIGNED = /^author\s?: (.{2,40})$/

/** "Author: Jane Doe" below the text, when the next line is about her. */
function isSigned(lines: PageLine[], at: number): boolean {
  const name = SIGNED.exec(lines[at]!.key)?.[1]
  return name !== undefined && lines[at + 1]?.key.startsWith(name) === true
}

function weight(lines: PageLine[], at: number, authors: string[]): number {
  const line = lines[at]!
  if (ABOUT_ROLE.test(line.key) || isSigned(lines, at)) return 2
  const found = ABOUT_NAMED.exec(line.text) ?? ABOUT_BOOK.exec(line.text)
  if (found === null) return 0
  const name = found[1]!
  const signals = line.key.match(SIGNAL)?.length ?? 0
  const known = authors.some((author) => author.includes(name))
  const writes = WRITES.test(line.key) && isNew(name, lines, at)
  return 1 + signals + (known ? 1 : 0) + (writes ? 1 : 0)
}

/** The index after the note's last line. */
function noteEnd(lines: PageLine[], from: number): number {
  let end = from + (isSigned(lines, from) || HEADING.test(lines[from]!.key) ? 2 : 1)
  while (end < lines.length && (lines[end]!.rule !== null || GOES_ON.test(lines[end]!.key))) end += 1
  return end
}

function authorsOf(lines: PageLine[]): string[] {
  return lines.slice(0, 12).flatMap((line) => readByline(line.text) ?? [])
}

/**
 * Marks the author note. It is taken when two things speak for it (what it says, a signal such as "reached at", the
 * name of the byline) and nothing but furniture, or at most a stray phrase, follows.
 */
export function markAuthorNote(lines: PageLine[]): void {
  const authors = authorsOf(lines)
  const near = lines.findLastIndex((line) => line.rule === null) - LONGEST
  const heading = lines.findIndex((line) => line.rule === null && HEADING.test(line.key))
  const from = Math.max(2, heading === -1 ? near : Math.min(near, heading))
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at]!
    if (line.rule !== null || line.text.length > LONGEST_FURNITURE || weight(lines, at, authors) < 2) continue
    const end = noteEnd(lines, at)
    const headed = HEADING.test(line.key)
    if (!headed && lines.slice(end).some((later) => later.rule === null && later.prose)) continue
    for (const part of lines.slice(at, end)) part.rule ??= 'author note'
    return
  }
}
