/** Finds the organizations of an article: full names first, then acronyms and short forms that point back to them. */

import type { Scan } from './names/scan.ts'
import { toMention, wordsOf } from './names/scan.ts'
import type { Token } from './names/tokens.ts'
import type { NameIndex } from './names.ts'
import { initialsOf, isBracketed, officered, spelledOut } from './organizations/acronyms.ts'
import { type Article, type Named, noOrganizations, note } from './organizations/article.ts'
import { coordinatedDrafts, PLURALS } from './organizations/coordinated.ts'
import { type Draft, longestOf, textOf } from './organizations/draft.ts'
import { formDraft } from './organizations/forms.ts'
import { knownDraft } from './organizations/known.ts'
import { withMinister } from './organizations/ministers.ts'
import { nationalDraft, smallBodyDraft } from './organizations/national.ts'
import { settle } from './organizations/settle.ts'
import { HEADS } from './organizations/words.ts'
import type { DiscoveredOrganization, Mention } from './types.ts'

export interface OrganizationsFound {
  mentions: Mention[]
  /** Organizations outside the authority that the mentions refer to. */
  discovered: DiscoveredOrganization[]
}

/** Finds all mentions of organizations in an article's texts, title first; words that `people` claim are left to them. */
export function findOrganizations(
  scans: readonly Scan[],
  names: NameIndex,
  people: readonly Mention[],
): OrganizationsFound {
  const article = noOrganizations()
  const all = scans.map((scan) => {
    const taken = wordsOf(scan, people)
    return { scan, taken, drafts: completed(longestOf(draftsIn(scan, taken, names), taken), names) }
  })
  for (const { scan, drafts } of all) {
    for (const draft of drafts) noteInitials(article, draft)
    noteAcronyms(scan, drafts, article)
  }
  const discovered = new Map<string, DiscoveredOrganization>()
  const mentions = all.flatMap(({ scan, taken, drafts }) =>
    [...drafts, ...acronymsIn(scan, taken, drafts, article)]
      .flatMap((draft) => toMentionOf(draft, article, discovered) ?? [])
      .sort((a, b) => a.start - b.start),
  )
  return { mentions, discovered: [...discovered.values()] }
}

/** All that could be a name, overlapping as it may; of two readings of the same words, the better one first. */
function draftsIn(scan: Scan, taken: ReadonlySet<number>, names: NameIndex): Draft[] {
  const national: (Draft | null)[] = []
  const formed: (Draft | null)[] = []
  for (let at = 0; at < scan.tokens.length; at++) {
    const { cap, caps, key } = scan.tokens[at] as Token
    if (cap) {
      national.push(nationalDraft(scan, at, names))
      if (HEADS.has(key)) formed.push(formDraft(scan, at, taken, names))
      if (caps) formed.push(isBracketed(scan, at) ? spelledOut(scan, at, names) : officered(scan, at))
    }
    if (PLURALS.has(key)) formed.push(...coordinatedDrafts(scan, at, names))
    else if (key === 'ministry' && !cap) formed.push(smallBodyDraft(scan, at))
  }
  const known = scan.hits.map((hit) => knownDraft(scan, hit))
  return [...national, ...known, ...formed].filter((draft) => draft !== null)
}

/** Ministries whose state the sentence tells; one named elsewhere in the article comes first. */
function completed(drafts: readonly Draft[], names: NameIndex): Draft[] {
  const named = new Set(drafts.filter(({ name }) => name !== null).map(({ body }) => body))
  return drafts.map((draft) => (named.has(draft.body) ? draft : withMinister(draft, names)))
}

/** What an article names in full it may call by the first letters; in brackets it says so itself. */
function noteInitials(article: Article, draft: Draft): void {
  const named = note(article, draft)
  const letters =
    named === null || draft.body !== null ? null : initialsOf(textOf(draft.scan, draft.from, draft.to))
  if (named !== null && letters !== null && !article.acronyms.has(letters))
    article.acronyms.set(letters, named)
}

function noteAcronyms(scan: Scan, drafts: readonly Draft[], article: Article): void {
  for (const draft of drafts) {
    if (draft.to >= scan.tokens.length || !isBracketed(scan, draft.to)) continue
    const named = note(article, draft)
    const { key, text } = scan.tokens[draft.to] as Token
    if (named !== null && key[0] !== undefined) article.acronyms.set(text, named)
  }
}

/** Words in capitals that the article has introduced as acronyms, where the authority knows none. */
function acronymsIn(
  scan: Scan,
  taken: ReadonlySet<number>,
  drafts: readonly Draft[],
  article: Article,
): Draft[] {
  if (article.acronyms.size === 0) return []
  const found: Draft[] = []
  scan.tokens.forEach(({ caps, text }, at) => {
    if (!caps || !article.acronyms.has(text)) return
    found.push({
      scan,
      from: at,
      to: at + 1,
      name: null,
      known: [],
      body: null,
      rule: 'acronym given in brackets',
    })
  })
  const used = new Set(taken)
  for (const { from, to } of drafts) for (let at = from; at < to; at++) used.add(at)
  return longestOf(found, used)
}

function toMentionOf(
  draft: Draft,
  article: Article,
  discovered: Map<string, DiscoveredOrganization>,
): Mention | null {
  const { scan, from, to, known } = draft
  const named = settle(draft, article)
  if (named === null && known.length === 0 && !isOpen(draft)) return null
  const candidates = named === null ? known.map(({ id }) => id) : [named.id]
  const entityId = named?.id ?? null
  const mention = toMention(scan, from, to, { kind: 'organization', entityId, candidates, rule: draft.rule })
  if (named !== null && !named.known) remember(named, mention, draft, discovered)
  return mention
}

/** A body of a state written with capitals stays, though nobody says which state's: "the Foreign Ministry". */
function isOpen({ scan, from, to, body }: Draft): boolean {
  return body !== null && to - from > 1 && scan.tokens[from]?.cap === true
}

function remember(
  { id, name }: Named,
  { surface }: Mention,
  draft: Draft,
  discovered: Map<string, DiscoveredOrganization>,
): void {
  const one = discovered.get(id) ?? { id, name, aliases: [] }
  discovered.set(id, one)
  const full = draft.name !== null || draft.rule === 'acronym given in brackets'
  const printed = withOwner(draft) ?? surface
  if (full && printed !== name && !one.aliases.includes(printed)) one.aliases.push(printed)
}

/** "Sudan's army": the nation before a body that is named by it; null where there is none. */
function withOwner({ scan, from, to }: Draft): string | null {
  const owner = scan.tokens[from - 1]?.possessive ? scan.hitAt[from - 1] : undefined
  return owner === undefined ? null : textOf(scan, owner.from, to)
}
