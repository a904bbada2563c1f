/** The text of an article with its marks. Whatever the text holds, it is only ever text. */
import type { Article } from 'dateline/client'
import { useMemo } from 'preact/hooks'
import { speakerName } from './grouped.ts'
import { drawn } from './marked.tsx'
import { type Paragraph, paragraphsOf } from './pieces.ts'
import type { Search } from './sought.ts'
import { type Mark, titleMarks } from './spans.ts'
import './text.css'

interface TextProps {
  article: Article
  search: Search
  /** From `bodyMarks`. */
  marks: readonly Mark[]
}

export function ArticleText({ article: { body }, search, marks }: TextProps) {
  return useMemo(() => {
    const paragraphs = paragraphsOf(body, marks)
    const reading = { search, repeated: repeatedSpeakers(paragraphs) }
    return paragraphs.map((paragraph) => (
      <p key={paragraph.start} dir="auto" class={isCrosshead(body, paragraph) ? 'crosshead' : undefined}>
        {drawn(paragraph.pieces, reading)}
      </p>
    ))
  }, [body, search, marks])
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
