/** What the marks in the text mean; each kind can be hidden. */
import type { Article } from 'dateline/client'
import { useMemo } from 'preact/hooks'
import { countMarks, LAYERS, type Layer } from './spans.ts'
import './legend.css'

const NAMES: Record<Layer, string> = {
  person: 'People',
  place: 'Places',
  organization: 'Organizations',
  quote: 'Quotes',
  date: 'Dates',
}

export function Legend({
  article,
  hidden,
  hide,
}: {
  article: Article
  hidden: ReadonlySet<Layer>
  hide: (hidden: ReadonlySet<Layer>) => void
}) {
  const counts = useMemo(() => countMarks(article), [article])
  const unknown = (article.mentions ?? []).filter(({ entity }) => entity === null).length
  const toggle = (layer: Layer) => {
    const next = new Set(hidden)
    if (!next.delete(layer)) next.add(layer)
    hide(next)
  }
  return (
    <fieldset class="legend">
      <legend class="unseen">Marked in the text</legend>
      {LAYERS.filter((layer) => counts[layer] > 0).map((layer) => (
        <button
          key={layer}
          type="button"
          class="legend-kind"
          data-kind={layer}
          aria-pressed={!hidden.has(layer)}
          onClick={() => toggle(layer)}
        >
          <span class="legend-name">{NAMES[layer]}</span>
          <span class="name-count">{counts[layer].toLocaleString('en')}</span>
        </button>
      ))}
      {unknown > 0 && (
        <p class="legend-note small soft">
          <span class="unresolved">Thin line</span>: a name that no record fits, or more than one
        </p>
      )}
    </fieldset>
  )
}
