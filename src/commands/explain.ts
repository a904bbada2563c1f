/** `dateline load --explain FILE`: the value that each stage of the loader made of a document. */
import { eventId } from '../load/events.ts'
import type { Refusal } from '../load/read/refusal.ts'
import { readDocuments } from '../load/read.ts'
import { prepare, readArticle } from '../load/reading.ts'
import type { Authority, Reading, Span } from '../load/types.ts'

const indent = (text: string): string => text.replace(/^/gm, '    ')

function explainClean({ raw, clean }: Reading): string[] {
  const lineAt = (offset: number) => raw.text.slice(0, offset).split('\n').length
  return clean.removed.map(
    ({ rule, start, text }) => `line ${lineAt(start)} removed by “${rule}”\n${indent(text)}`,
  )
}

function explainArticle({ article }: Reading): string[] {
  const { title, author, source, published, language } = article
  return [
    `title      ${title ?? '(none)'}`,
    `author     ${author ?? '(none)'}`,
    `source     ${source ?? '(none)'}`,
    `published  ${published.at ?? '(unknown)'} (${published.precision}; ${published.basis ?? 'no basis'}: ${published.reason})`,
    `language   ${language}`,
    ...article.paragraphs.map(
      ({ zone, line, start, end }) =>
        `${zone} ${start}–${end} from line ${line + 1}\n${indent(article.body.slice(start, end))}`,
    ),
  ]
}

function explainMentions({ mentions }: Reading): string[] {
  return mentions.map(({ kind, field, start, end, surface, entityId, candidates, rule, role, metonym }) => {
    const choice = candidates.length > 0 ? `candidates: ${candidates.join(', ')}` : 'no candidate'
    const notes = [rule, choice, ...(role ? [`role: ${role}`] : []), ...(metonym ? ['metonym'] : [])]
    return `${kind} ${field} ${start}–${end} “${surface}” → ${entityId ?? '(nobody)'} (${notes.join('; ')})`
  })
}

function explainEvents({ events, article, dates }: Reading, authority: Authority): string[] {
  const slice = ({ start, end }: Span) => indent(article.body.slice(start, end))
  const when = dates.map(
    ({ text, start, end, startOn, endOn }) =>
      `date ${start}–${end} “${text}” → ${startOn === endOn ? startOn : `${startOn} to ${endOn}`}`,
  )
  const what = events.map(
    (event) =>
      `${event.type} ${eventId(event, authority.events)} “${event.title}” (${event.status}; ${event.startOn ?? 'undated'}; ${event.placeId ?? 'no place'}; ${event.rule})\n${event.evidence.map(slice).join('\n')}`,
  )
  return [...when, ...what]
}

function explainQuotes({ quotes }: Reading): string[] {
  return quotes.map(({ start, end, text, speakerId, speakerLabel, cue, cueSpan, method, confidence }) => {
    const told = cue === null ? 'no cue' : `cue “${cue}” ${cueSpan?.start}–${cueSpan?.end}`
    const label = speakerLabel === null ? '' : `, printed “${speakerLabel}”`
    return `${start}–${end} said by ${speakerId ?? '(nobody on record)'}${label} (${method}; ${told}; confidence ${confidence})\n${indent(text)}`
  })
}

const stagesOf = (reading: Reading, authority: Authority): [string, string[]][] => [
  ['read', [`${reading.raw.path}: ${reading.raw.text.length} characters, SHA-256 ${reading.raw.sha256}`]],
  ['clean', explainClean(reading)],
  ['segment', explainArticle(reading)],
  ['recognise and resolve', explainMentions(reading)],
  ['quotes', explainQuotes(reading)],
  ['events', explainEvents(reading, authority)],
]

/** What each stage makes of every file behind `paths`, as texts to print; refused ones go to `onRefusal`. */
export async function* explain(
  paths: string[],
  authority: Authority,
  onRefusal: (refusal: Refusal) => void,
): AsyncGenerator<string> {
  const knowledge = prepare(authority)
  for await (const found of readDocuments(paths)) {
    if (!found.ok) onRefusal(found.refusal)
    else
      yield stagesOf(readArticle(found.value, knowledge), authority)
        .map(([name, lines]) => [`== ${name}`, ...lines, ''].join('\n'))
        .join('\n')
  }
}
