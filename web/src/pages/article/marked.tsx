/** One mark of the text: a quote with its speaker, a name, a date, a sentence that tells of an event, a word that was searched for. */
import { hrefOf, inTime } from '../../address.ts'
import { spanInWords } from '../../parts/dates.ts'
import { KNOWN } from '../../parts/words.ts'
import { speakerName } from './grouped.ts'
import type { MarkedPiece, Piece } from './pieces.ts'
import { narrowed, type Search } from './sought.ts'
import type { Mark } from './spans.ts'
import './marks.css'

type Of<Is extends Mark['is']> = Extract<Mark, { is: Is }>

interface Reading {
  search: Search
  /** Quotes whose speaker was told just before, in the same paragraph. */
  repeated: ReadonlySet<string>
}

/** `plain`: without links, as in a headline. */
export function drawn(pieces: readonly Piece<Mark>[], reading: Reading, plain = false) {
  return pieces.map((piece, at) =>
    typeof piece === 'string' ? piece : <Marked key={at} piece={piece} reading={reading} plain={plain} />,
  )
}

function Marked({ piece, reading, plain }: { piece: MarkedPiece<Mark>; reading: Reading; plain: boolean }) {
  const { span } = piece
  const inner = drawn(piece.pieces, reading, plain)
  // Offsets of the headline are its own: only places of the text are led to.
  if (span.is === 'word' || plain) return <mark data-found-at={plain ? undefined : span.start}>{inner}</mark>
  if (span.is === 'event')
    return (
      <span
        data-event={span.id}
        data-found={span.found}
        data-found-at={span.found ? span.start : undefined}
        tabIndex={piece.first ? -1 : undefined}
      >
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
      data-found-at={found ? quote.start : undefined}
      tabIndex={first ? -1 : undefined}
    >
      {first && shown && (
        <span class={repeated ? 'unseen' : 'said-by'} dir="auto">
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
      {found ? <mark data-found-at={mention.start}>{children}</mark> : children}
    </a>
  )
}

/** A date leads to what else speaks of the same days. */
function Dated({ span: { date }, search, children }: { span: Of<'date'>; search: Search; children: Inner }) {
  const { start_on, end_on, precision } = date
  const length = KNOWN[precision]
  const from = start_on.slice(0, length)
  const to = end_on.slice(0, length)
  return (
    <a
      class="mention"
      href={hrefOf(inTime(search.list, from, to, 'mentioned'))}
      data-kind="date"
      data-name={spanInWords(from, to)}
    >
      <time dateTime={from === to ? from : `${start_on}/${end_on}`}>{children}</time>
    </a>
  )
}
