/** Snippets in tabs, each with a button that copies it. */
import type { TargetedKeyboardEvent } from 'preact'
import { useEffect, useId, useState } from 'preact/hooks'
import { copy } from './copy.ts'
import type { Snippet } from './snippets.ts'

/** Milliseconds for which it is said that something was copied. */
const SAID = 4000

function CopyButton({ text, name }: { text: string; name: string }) {
  const [said, say] = useState('')
  useEffect(() => {
    if (said === '') return
    const timer = setTimeout(() => say(''), SAID)
    return () => clearTimeout(timer)
  }, [said])
  const press = async () => say((await copy(text)) ? 'Copied' : 'Select the text and copy it by hand')
  return (
    <>
      <button type="button" class="button-small" onClick={press}>
        Copy<span class="unseen"> the {name} snippet</span>
      </button>
      <span class="small" role="status">
        {said}
      </span>
    </>
  )
}

interface TabsProps {
  /** What the ids of tabs and panel begin with. */
  id: string
  snippets: readonly Snippet[]
  at: number
  choose(at: number): void
}

/** The tab that an arrow leads to, round and round. */
function onArrow(event: TargetedKeyboardEvent<HTMLElement>, { snippets, at, choose }: TabsProps): void {
  const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
  if (by === undefined) return
  event.preventDefault()
  const next = (at + by + snippets.length) % snippets.length
  choose(next)
  event.currentTarget.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus()
}

function Tabs(props: TabsProps) {
  const { id, snippets, at, choose } = props
  return (
    <div
      class="tabs"
      role="tablist"
      aria-label="Ask for the same with"
      tabIndex={-1}
      onKeyDown={(event) => onArrow(event, props)}
    >
      {snippets.map(({ name }, i) => (
        <button
          key={name}
          type="button"
          role="tab"
          class="tab"
          id={`${id}-tab-${i}`}
          aria-selected={i === at}
          aria-controls={`${id}-panel`}
          tabIndex={i === at ? 0 : -1}
          onClick={() => choose(i)}
        >
          {name}
        </button>
      ))}
    </div>
  )
}

export function Snippets({ snippets }: { snippets: readonly Snippet[] }) {
  const id = useId()
  const [at, choose] = useState(0)
  const shown = snippets[at]
  if (!shown) return null
  return (
    <div>
      <div class="snippets-head">
        <Tabs id={id} snippets={snippets} at={at} choose={choose} />
        <CopyButton key={shown.code} text={shown.code} name={shown.name} />
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-tab-${at}`}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long line is scrolled with the arrows */}
        <pre class="snippet" tabIndex={0}>
          <code>{shown.code}</code>
        </pre>
      </div>
    </div>
  )
}
