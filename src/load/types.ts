/**
 * The values that pass between the stages of the loader. Every stage is a pure function from one of these to
 * the next, so each can be printed (`dateline load --explain`). Offsets are UTF-16 code units, end exclusive.
 */

export interface Span {
  start: number
  end: number
}

/** What is known about a document from outside its text: a row of metadata.csv. Null = not known. */
export interface Metadata {
  url: string | null
  source: string | null
  title: string | null
  author: string | null
  published: string | null
  publishedBasis: PublishedBasis | null
}

export type Precision = 'day' | 'month' | 'year' | 'unknown'
export type PublishedBasis = 'stated' | 'url' | 'metadata' | 'inferred'

/** `at` is `2016-08-26`, `2016-08`, `2016` or null, as `precision` says; `reason` is for people (--explain). */
export interface Published {
  at: string | null
  precision: Precision
  basis: PublishedBasis | null
  reason: string
}

/**
 * One document as it was read: `path` as shown to people (`a.txt`, `all.jsonl:12`), `text` decoded and in NFC with
 * lines ending in \n (UTF-16 offsets refer to it), `sha256` of its bytes, for a row of its text. `location` tells
 * inputs apart where the path does not (standard input).
 */
export interface RawDocument {
  path: string
  location?: string
  text: string
  sha256: string
  metadata: Metadata
}

/** Page furniture that was taken out, with the rule that says why. The span is into the raw text. */
export interface RemovedBlock extends Span {
  rule: string
  text: string
}

/** A line of the raw text that stays; `text` is trimmed and free of inline furniture; `line` is 0-based. */
export interface Line extends Span {
  line: number
  text: string
}

export interface CleanText {
  lines: Line[]
  removed: RemovedBlock[]
}

export type Zone = 'title' | 'byline' | 'caption' | 'standfirst' | 'subhead' | 'body'

/** A paragraph of the stored body; `line` is the raw line it came from. */
export interface Paragraph extends Span {
  zone: Exclude<Zone, 'title' | 'byline'>
  line: number
}

/** The structure of a cleaned document. `body` = caption, standfirst, subhead and body paragraphs, joined by a blank line. */
export interface Article {
  title: string | null
  author: string | null
  source: string | null
  published: Published
  language: string
  body: string
  paragraphs: Paragraph[]
  /** Sentences of `body`, in order, never crossing a paragraph. */
  sentences: Span[]
  /** Which raw line went where: the eval reads it. */
  zones: { line: number; zone: Zone }[]
}

export type EntityKind = 'person' | 'place' | 'organization'
/** Where a span points: into the stored title or the stored body. */
export type Field = 'title' | 'body'

/** An authority record of a person. `aliases` are full names and surnames in other spellings. */
export interface PersonRecord {
  id: string
  name: string
  /** "Lavrov, Sergey": what stands before the comma is the surname. */
  sortName: string
  aliases: string[]
  description: string
  wikidataId: string | null
}

export type PlaceKind = 'country' | 'region' | 'city' | 'site'

export interface PlaceRecord {
  id: string
  name: string
  aliases: string[]
  kind: PlaceKind
  /** Null where the file says nothing: what it is and where says enough of most. */
  description: string | null
  /** Country id (a place of kind country) and its English name; null for seas, continents and the like. */
  country: { id: string; name: string } | null
  latitude: number | null
  longitude: number | null
  geonamesId: number | null
  wikidataId: string | null
  /** 0 when not known; settles nothing by itself, but orders candidates for people to read. */
  population: number
  /** True where the name is also a common word or a common person's name (Nice, Reading, Jordan): needs context. */
  ambiguous: boolean
}

export type OrganizationKind =
  | 'state'
  | 'international'
  | 'party'
  | 'armed'
  | 'agency'
  | 'media'
  | 'company'
  | 'other'

export interface OrganizationRecord {
  id: string
  name: string
  aliases: string[]
  kind: OrganizationKind
  description: string
  wikidataId: string | null
}

export interface SourceRecord {
  id: string
  name: string
  aliases: string[]
  url: string | null
  wikidataId: string | null
}

export type EventType =
  | 'meeting'
  | 'talks'
  | 'statement'
  | 'agreement'
  | 'ceasefire'
  | 'attack'
  | 'aid'
  | 'election'
  | 'sanction'
  | 'visit'
  | 'other'

/** A known event: what is told in an article is linked to it when type, date and place fit. */
export interface EventRecord {
  id: string
  title: string
  type: EventType
  startOn: string
  endOn: string
  placeId: string | null
  wikidataId: string | null
}

/** The authority files, parsed. */
export interface Authority {
  people: PersonRecord[]
  places: PlaceRecord[]
  organizations: OrganizationRecord[]
  sources: SourceRecord[]
  events: EventRecord[]
  /** SHA-256 over the files' bytes: a changed authority makes every article be read again. */
  digest: string
}

/** A name as printed. `entityId` null = nobody, or more than one candidate fits: kept, unresolved. */
export interface Mention extends Span {
  kind: EntityKind
  field: Field
  surface: string
  entityId: string | null
  /** Ids of all that could be meant; one = resolved. */
  candidates: string[]
  /** Why: the rule that made or refused it. */
  rule: string
  /** "U.S. Secretary of State" as printed beside the name, people only. */
  role: string | null
  /** Places only: stands for a government or a team ("Moscow said"). */
  metonym: boolean
}

/**
 * Words that were said, as printed: the span is into the body and leaves the marks out. A quotation that goes on over
 * paragraphs is one per paragraph; one that is interrupted ("…," he said, "…") is one per piece.
 */
export interface QuoteFound extends Span {
  text: string
  /** A person or an organization that speaks; null = nobody that has a record. */
  speakerId: string | null
  speakerKind: 'person' | 'organization' | null
  /** The speaker as printed ("an anonymous source", "the minister", "Lavrov"); null = not told. */
  speakerLabel: string | null
  /** The governing verb or noun as printed ("said", "according to"), and where. */
  cue: string | null
  cueSpan: Span | null
  /** How the speaker was found: the name of a rule. */
  method: string
  /** 0 to 1: how sure the rule is of the speaker. */
  confidence: number
}

/** An organization found by rules, outside the authority file. */
export interface DiscoveredOrganization {
  id: string
  name: string
  aliases: string[]
}

/** A person found by rules, outside the authority file. */
export interface DiscoveredPerson {
  id: string
  name: string
  sortName: string
  description: string
}

/** A place found by rules, outside the authority file: nobody knows where on the map. */
export type DiscoveredPlace = Pick<PlaceRecord, 'id' | 'name' | 'kind' | 'country'>

export interface DatedSpan extends Span {
  text: string
  /** Inclusive days `2016-08-26`; equal for a single day. */
  startOn: string
  endOn: string
  precision: Exclude<Precision, 'unknown'>
}

export type EventStatus = 'happened' | 'planned' | 'called_off'

export interface EventFound {
  type: EventType
  title: string
  status: EventStatus
  /** Null when the text does not say when. */
  startOn: string | null
  endOn: string | null
  precision: Precision
  placeId: string | null
  participants: { kind: EntityKind | 'organization'; id: string; name: string }[]
  /** Span into the body of the sentence(s) that say it, and of the date words if any. */
  evidence: Span[]
  rule: string
}

/** All that one document says: the end of the pure part of the loader. */
export interface Reading {
  raw: RawDocument
  clean: CleanText
  article: Article
  mentions: Mention[]
  /** Discovered people that `mentions` refer to. */
  discovered: DiscoveredPerson[]
  discoveredPlaces: DiscoveredPlace[]
  discoveredOrganizations: DiscoveredOrganization[]
  dates: DatedSpan[]
  events: EventFound[]
  /** In the order of the body, never overlapping. */
  quotes: QuoteFound[]
}
