/** The list under the search box. The focus stays in the box, so it is moved over by the box's own keys. */
import { useEffect } from 'preact/hooks'
import { KINDS } from '../kinds.ts'
import type { Choice } from './suggestions.ts'

/** The id of its row: spaces are not allowed in one, and ids of records may be anything. */
export const choiceId = (list: string, { key }: Choice) => `${list}-${encodeURIComponent(key)}`

interface ChoicesProps {
  id: string
  /** None: the list is closed. */
  choices: Choice[]
  marked: Choice | undefined
  choose(choice: Choice): void
}

export function Choices({ id, choices, marked, choose }: ChoicesProps) {
  const shown = marked && choiceId(id, marked)
  useEffect(() => {
    if (shown) document.getElementById(shown)?.scrollIntoView({ block: 'nearest' })
  }, [shown])
  return (
    <>
      <div
        id={`${id}-choices`}
        class="choices"
        role="listbox"
        aria-label="Suggestions"
        hidden={choices.length === 0}
      >
        {choices.map((choice) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the box has the focus, and takes the keys
          // biome-ignore lint/a11y/useFocusableInteractive: aria-activedescendant says which is marked
          <div
            key={choice.key}
            id={choiceId(id, choice)}
            class="choice"
            role="option"
            aria-selected={choice === marked}
            data-kind={choice.kind ?? undefined}
            // Else the box would lose the focus, and close the list before the click.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(choice)}
          >
            <ChoiceText choice={choice} />
          </div>
        ))}
      </div>
      <span class="unseen" role="status">
        {choices.length > 1 && `${choices.length - 1} suggestions`}
      </span>
    </>
  )
}

function ChoiceText({ choice: { kind, label, alias, articles } }: { choice: Choice }) {
  if (kind === null)
    return (
      <>
        <span class="choice-name">
          Words in the text: <b>{label}</b>
        </span>
        <span class="choice-count" aria-hidden="true">
          Enter
        </span>
      </>
    )
  return (
    <>
      <span class="choice-name">
        <b>{label}</b>
        {alias !== null && <span class="soft"> also {alias}</span>}
      </span>{' '}
      <span class="choice-kind">{KINDS[kind].one}</span>{' '}
      <span class="choice-count">
        {articles?.toLocaleString('en')}
        <span class="unseen"> {articles === 1 ? 'article' : 'articles'}</span>
      </span>
    </>
  )
}
