/** "The Foreign Ministry" in a sentence with one country's minister is that country's. */

import { slug } from '../../fold.ts'
import type { Scan } from '../names/scan.ts'
import type { Token } from '../names/tokens.ts'
import type { NameIndex } from '../names.ts'
import { type Draft, recordOf } from './draft.ts'
import { ADJECTIVE_OF } from './nations.ts'

/** As the authority describes people: "Foreign Minister of Russia since 2004". */
const OFFICE = /\b(?:Foreign|Defen[cs]e|Interior|Finance|Prime) Minister of (?:the )?([A-Z]\w+(?: [A-Z]\w+)*)/

/** The draft of a ministry completed by the minister its sentence names; the draft itself if there is none, or several. */
export function withMinister(draft: Draft, names: NameIndex): Draft {
  const { scan, body } = draft
  if (draft.name !== null || body === null || !body.endsWith(' Ministry')) return draft
  const [adjective, ...others] = nationsOfMinisters(scan, draft.from)
  if (adjective === undefined || others.length > 0) return draft
  const name = `${adjective} ${body}`
  return { ...draft, name, known: recordOf(name, names), rule: 'ministry of the minister in its sentence' }
}

function nationsOfMinisters({ tokens, hitAt }: Scan, at: number): Set<string> {
  const nations = new Set<string>()
  let from = at
  while (from > 0 && !isStart(tokens[from])) from--
  for (let word = from; word < tokens.length && (word <= at || !isStart(tokens[word])); word++) {
    const [name, ...others] = hitAt[word]?.people ?? []
    const country = others.length > 0 ? undefined : OFFICE.exec(name?.person.description ?? '')?.[1]
    const adjective = country === undefined ? undefined : ADJECTIVE_OF.get(slug(country))
    if (adjective !== undefined) nations.add(adjective)
  }
  return nations
}

/** A word after a quotation mark that is written small goes on with the sentence. */
function isStart(token: Token | undefined): boolean {
  return token?.first === true && token.cap
}
