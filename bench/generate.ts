/** Makes news articles, as many as wanted: the same seed and authority give the same bytes. */
import type { Authority } from '../src/load/types.ts'
import { FURNITURE, GIVEN_NAMES, HEADLINES, MONTHS, makeWords, QUOTES, SENTENCES, WEEKDAYS } from './prose.ts'
import { type Draw, newDraw, zipf } from './random.ts'

export interface GeneratedArticle {
  file: string
  text: string
  /** Cells of its row in metadata.csv, in the order of METADATA. */
  metadata: string[]
}

/** Columns of metadata.csv. */
export const METADATA = ['file', 'url', 'source', 'title', 'author', 'published', 'published_basis']
const FIRST_YEAR = 2012
const YEARS = 6
const WORDS = makeWords(4096)
/** Characters of prose after which an article ends. */
const SHORTEST = 2000
const SPREAD = 900

interface Named {
  whole: string
  short: string
}

/** What all articles draw from. */
interface World {
  draw: Draw
  person: () => Named
  place: () => string
  word: () => string
  source: () => Authority['sources'][number]
}

function newWorld(authority: Authority, seed: number): World {
  const draw = newDraw(seed)
  const people = draw
    .shuffled(authority.people)
    .map(({ name, sortName }) => ({ whole: name, short: sortName.split(',')[0] ?? name }))
  const places = draw.shuffled(authority.places.filter(({ ambiguous }) => !ambiguous))
  const place = zipf(draw, places)
  return {
    draw,
    person: zipf(draw, people),
    place: () => place().name,
    word: zipf(draw, WORDS),
    source: zipf(draw, draw.shuffled(authority.sources).slice(0, 24)),
  }
}

/** Somebody of whom only one article has heard. */
function stranger({ draw }: World): string {
  const word = draw.of(WORDS)
  return `${draw.of(GIVEN_NAMES)} ${word[0]?.toUpperCase()}${word.slice(1)}`
}

/** Fills sentences for one article: its people stand with their whole name first, then with the surname. */
function newWriter(world: World): (pattern: string) => string {
  const { draw } = world
  const cast = { a: world.person(), b: world.person() }
  const stage = { p: world.place(), r: world.place() }
  const known = new Set<Named>()
  const nameOf = (person: Named) => {
    const name = known.has(person) ? person.short : person.whole
    known.add(person)
    return name
  }
  const marks: Record<string, () => string> = {
    a: () => nameOf(cast.a),
    b: () => nameOf(cast.b),
    p: () => stage.p,
    r: () => stage.r,
    n: () => String(2 + draw.below(draw.oneIn(5) ? 9000 : 90)),
    w: world.word,
    x: () => stranger(world),
    day: () => draw.of(WEEKDAYS),
  }
  return (pattern) => {
    if (draw.oneIn(4)) cast.b = world.person()
    if (draw.oneIn(4)) stage.r = world.place()
    return pattern.replace(/\{(\w+)\}/g, (whole, mark: string) => marks[mark]?.() ?? whole)
  }
}

function body(world: World, write: (pattern: string) => string, dateline: string): string[] {
  const { draw } = world
  const paragraphs: string[] = []
  const longest = SHORTEST + draw.below(SPREAD)
  for (let length = 0; length < longest; length += paragraphs.at(-1)?.length ?? 0) {
    const paragraph = draw.oneIn(4)
      ? write(draw.of(QUOTES))
      : Array.from({ length: 1 + draw.below(3) }, () => write(draw.of(SENTENCES))).join(' ')
    paragraphs.push(paragraphs.length === 0 ? dateline + paragraph : paragraph)
    if (draw.oneIn(12)) paragraphs.push(draw.of(FURNITURE))
  }
  return paragraphs
}

const two = (number: number) => String(number).padStart(2, '0')

function makeArticle(world: World, index: number): GeneratedArticle {
  const { draw } = world
  const [year, month, day] = [FIRST_YEAR + draw.below(YEARS), 1 + draw.below(12), 1 + draw.below(28)]
  const source = world.source()
  const title = newWriter(world)(draw.of(HEADLINES))
  const author = draw.oneIn(2) ? stranger(world) : ''
  const stated = `${MONTHS[month - 1]} ${day}, ${year}`
  const dateline = draw.oneIn(2)
    ? `${world.place().toUpperCase()} (${draw.of(['AP', 'AFP', 'Reuters'])}) — `
    : ''
  const head = [
    title,
    ...(author && draw.oneIn(2) ? [`By ${author}`] : []),
    ...(draw.oneIn(2) ? [stated] : []),
  ]
  const paragraphs = body(world, newWriter(world), dateline)
  const address = `${source.url ?? 'https://news.example'}/${year}/${two(month)}/${two(day)}/report-${index}`
  const file = `${String(index).padStart(6, '0')}.txt`
  return {
    file,
    text: `${[...head, ...paragraphs].join('\n\n')}\n`,
    metadata: [file, address, source.name, title, author, `${year}-${two(month)}-${two(day)}`, 'url'],
  }
}

/** Articles one by one, numbered from 0. */
export function* generateArticles(
  authority: Authority,
  count: number,
  seed: number,
): Generator<GeneratedArticle> {
  const world = newWorld(authority, seed)
  for (let index = 0; index < count; index++) yield makeArticle(world, index)
}
