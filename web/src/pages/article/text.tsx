/** The text of an article with its marks. Whatever the text holds, it is only ever text. */
import type { Article } from 'dateline/client'
import { useMemo } from 'preact/hooks'
import { hrefOf, withValues } from '../../address.ts'
import { dateInWords, spanInWords } from '../../parts/dates.ts'
import { speakerName } from './grouped.ts'
import { type MarkedPiece, type Paragraph, type Piece, paragraphsOf } from './pieces.ts'
import { narrowed, type Search } from './sought.ts'
import { bodyMarks, type Layer, type Mark, titleMarks } from './spans.ts'
import './text.css'
import './marks.css'

type Of<Is extends Mark['is']> = Extract<Mark, { is: Is }>

interface Reading {
  search: Search
  /** Quotes whose speaker was told just before, in the same paragraph. */
  repeated: ReadonlySet<string>
}

export function ArticleText({
  article,
  search,
  hidden,
}: {
  article: Article
  search: Search
  hidden: ReadonlySet<Layer>
}) {
  return useMemo(() => {
    const paragraphs = paragraphsOf(article.body, bodyMarks(article, search, hidden))
    const reading = { search, repeated: repeatedSpeakers(paragraphs) }
    return paragraphs.map((paragraph) => (
      <p key={paragraph.start} class={isCrosshead(article.body, paragraph) ? 'crosshead' : undefined}>
        {drawn(paragraph.pieces, reading)}
      </p>
    ))
  }, [article, search, hidden])
}

/** The headline, with what was searched for. */
export function Headline({ article, search }: { article: Article; search: Search }) {
  const [line] = paragraphsOf(article.title ?? '', titleMarks(article, search))
  return <>{line ? drawn(line.pieces, { search, repeated: new Set() }, true) : 'Untitled'}</>
}

const CROSSHEAD = /^\p{Lu}.{2,58}[\p{L}\p{N})]$/u

/** A short line without a full stop, after which the text goes on, is set as a heading between paragraphs. */
function isCrosshead(body: string, { start, end }: Paragraph<Mark>): boolean {
  return start > 0 && body.slice(end).trim() !== '' && CROSSHEAD.test(body.slice(start, end))
}

function repeatedSpeakers(paragraphs: readonly Paragraph<Mark>[]): Set<string> {
  const repeated = new Set<string>()
  for (const { pieces } of paragraphs) {
    let last: string | null = null
    for (const piece of pieces) {
      if (typeof piece === 'string' || piece.span.is !== 'quote' || !piece.first) continue
      const name = speakerName(piece.span.quote)
      if (name === last) repeated.add(piece.span.quote.id)
      last = name
    }
  }
  return repeated
}

/** `plain`: without links, as in a headline. */
function drawn(pieces: readonly Piece<Mark>[], reading: Reading, plain = false) {
  return pieces.map((piece, at) =>
    typeof piece === 'string' ? piece : <Marked key={at} piece={piece} reading={reading} plain={plain} />,
  )
}

function Marked({ piece, reading, plain }: { piece: MarkedPiece<Mark>; reading: Reading; plain: boolean }) {
  const { span } = piece
  const inner = drawn(piece.pieces, reading, plain)
  if (span.is === 'word' || plain) return <mark>{inner}</mark>
  if (span.is === 'event')
    return (
      <span data-event={span.id} data-found={span.found} tabIndex={piece.first ? -1 : undefined}>
        {inner}
      </span>
    )
  if (span.is === 'quote')
    return (
      <Quoted span={span} first={piece.first} repeated={reading.repeated.has(span.quote.id)}>
        {inner}
      </Quoted>
    )
  if (span.is === 'date')
    return (
      <Dated span={span} search={reading.search}>
        {inner}
      </Dated>
    )
  return (
    <Mentioned span={span} search={reading.search}>
      {inner}
    </Mentioned>
  )
}

type Inner = ReturnType<typeof drawn>

function Quoted({
  span: { quote, found, shown },
  first,
  repeated,
  children,
}: {
  span: Of<'quote'>
  first: boolean
  repeated: boolean
  children: Inner
}) {
  const name = speakerName(quote)
  return (
    <q
      class={shown ? 'quoted' : undefined}
      data-quote={quote.id}
      data-speaker={name}
      data-found={found}
      tabIndex={first ? -1 : undefined}
    >
      {first && shown && (
        <span class={repeated ? 'unseen' : 'said-by'}>
          {name}
          <span class="unseen"> is quoted: </span>
        </span>
      )}
      {children}
    </q>
  )
}

function Mentioned({
  span: { mention, found },
  search,
  children,
}: {
  span: Of<'mention'>
  search: Search
  children: Inner
}) {
  const { entity, kind } = mention
  if (entity === null) return <span class="unresolved">{children}</span>
  return (
    <a
      class="mention"
      href={narrowed(search, kind, entity.id)}
      data-kind={kind}
      data-id={entity.id}
      data-name={entity.name}
    >
      {found ? <mark>{children}</mark> : children}
    </a>
  )
}

/** A date leads to what else speaks of the same days. */
function Dated({ span: { date }, search, children }: { span: Of<'date'>; search: Search; children: Inner }) {
  const { start_on, end_on, precision } = date
  const length = { day: 10, month: 7, year: 4 }[precision]
  const from = start_on.slice(0, length)
  const to = end_on.slice(0, length)
  const days = withValues(withValues(search.list, 'from', [from]), 'to', [to])
  return (
    <a
      class="mention"
      href={hrefOf(withValues(days, 'date_field', ['mentioned']))}
      data-kind="date"
      data-name={from === to ? dateInWords(from) : spanInWords(from, to)}
    >
      <time dateTime={from === to ? from : `${start_on}/${end_on}`}>{children}</time>
    </a>
  )
}
