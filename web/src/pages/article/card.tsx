/** The small card beside a name in the text, for pointer and keyboard: who that is, and what a click does. */
import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { pathOf } from '../../address.ts'
import { client, useAnswer } from '../../answers.ts'
import { isKind, KINDS, type Kind, pageOf } from '../../kinds.ts'
import { counted } from '../../parts/words.ts'
import './card.css'

const CARD = 'name-card'
/** Milliseconds that a pointer may need on its way from the name to the card. */
const LEEWAY = 180

/** Pixels that a card takes at the most; where fewer are left below a name, it stands above. */
const HIGH = 190
const WIDE = 304

interface Pointed {
  anchor: HTMLElement
  place: { left: string; top?: string; bottom?: string }
}

/** The name in the text that an event is about. */
const nameAt = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('a.mention') : null

/** Where the card stands, within the text: under the line that the name begins in, or above it. */
function placed(anchor: HTMLElement, text: HTMLElement): Pointed {
  const around = text.getBoundingClientRect()
  const [line = around] = anchor.getClientRects()
  const left = `${Math.max(0, Math.min(line.left - around.left, around.width - WIDE))}px`
  const above = line.bottom + HIGH > window.innerHeight
  const place = above ? { bottom: `${around.bottom - line.top}px` } : { top: `${line.bottom - around.top}px` }
  return { anchor, place: { left, ...place } }
}

/** `searched`: whether a click narrows a search. */
export function WithCards({ searched, children }: { searched: boolean; children: ComponentChildren }) {
  const text = useRef<HTMLDivElement>(null)
  const closing = useRef(0)
  const [pointed, point] = useState<Pointed | null>(null)
  const open = ({ target }: Event) => {
    const anchor = nameAt(target)
    if (target instanceof Element && target.closest(`#${CARD}`)) clearTimeout(closing.current)
    if (!anchor || !text.current) return
    clearTimeout(closing.current)
    point(placed(anchor, text.current))
  }
  /** The pointer on its way past another name closes nothing that the focus keeps open. */
  const close = ({ type }: Event) => {
    if (type === 'pointerout' && pointed?.anchor === document.activeElement) return
    clearTimeout(closing.current)
    closing.current = window.setTimeout(() => point(null), LEEWAY)
  }
  useDescribed(pointed?.anchor ?? null)
  useEscape(pointed !== null, () => point(null))
  return (
    // The links in it are what is focused and pressed; this only listens to where pointer and focus are.
    <div
      ref={text}
      class="with-cards"
      onPointerOver={(event) => event.pointerType === 'touch' || open(event)}
      onPointerOut={close}
      onFocusIn={open}
      onFocusOut={close}
    >
      {children}
      {pointed && <Card {...pointed} searched={searched} />}
    </div>
  )
}

/** While a card is open, its name is described by it. */
function useDescribed(anchor: HTMLElement | null): void {
  useEffect(() => {
    anchor?.setAttribute('aria-describedby', CARD)
    return () => anchor?.removeAttribute('aria-describedby')
  }, [anchor])
}

function useEscape(open: boolean, close: () => void): void {
  useEffect(() => {
    if (!open) return
    const pressed = ({ key }: KeyboardEvent) => key === 'Escape' && close()
    window.addEventListener('keydown', pressed)
    return () => window.removeEventListener('keydown', pressed)
  }, [open])
}

function Card({ anchor, place, searched }: Pointed & { searched: boolean }) {
  const { kind = '', id, name = '' } = anchor.dataset
  return (
    <div id={CARD} class="name-card" role="tooltip" data-kind={kind} style={place}>
      <p class="card-kind">{isKind(kind) ? KINDS[kind].one : kind}</p>
      <p class="card-name">{name}</p>
      {id !== undefined && isKind(kind) ? (
        <About kind={kind} id={id} />
      ) : (
        <p class="soft">The day that is meant</p>
      )}
      <p class="card-click">
        {searched
          ? 'Click: narrow the search to it'
          : kind === 'date'
            ? 'Click: articles that name it'
            : 'Click: its articles'}
      </p>
    </div>
  )
}

/** Asked for when the card opens, not before. */
function About({ kind, id }: { kind: Kind; id: string }) {
  const path = pathOf(pageOf(kind, id))
  const { data, error } = useAnswer(path, () =>
    client.follow<{ description: string | null; article_count: number }>(path),
  )
  if (error) return null
  return (
    <>
      {data?.description && <p>{data.description}</p>}
      <p class="soft">{data ? counted(data.article_count, 'article') : '…'}</p>
    </>
  )
}
