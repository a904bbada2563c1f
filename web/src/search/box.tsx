/** The one box: records as one types, words of the texts on Enter. A combobox with a listbox, as ARIA 1.2 has it. */
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import type { Address } from '../address.ts'
import { go } from '../location.ts'
import { Choices, choiceId } from './choices.tsx'
import { listenForSlash } from './slash.ts'
import { useSuggestions } from './suggest.ts'
import { type Choice, choicesOf, moved, wordsSearch } from './suggestions.ts'
import './box.css'

/** The server takes no longer ones. */
const LONGEST = 500
/** Milliseconds without a key before it is asked. */
const PAUSE = 80

/** What is typed, once there was a pause. */
function usePaused(typed: string): string {
  const [paused, setPaused] = useState(typed)
  useEffect(() => {
    const timer = setTimeout(() => setPaused(typed), PAUSE)
    return () => clearTimeout(timer)
  }, [typed])
  return paused
}

function useChoices(typed: string, open: boolean, here: Address): Choice[] {
  const q = usePaused(typed.trim())
  const { data } = useSuggestions(open ? q : null)
  return choicesOf(typed, data, here)
}

/** What is typed, and which choice is marked: -1 is none. The words of the address are what is typed at first. */
function useBox(address: Address) {
  const words = address.path === '/articles' ? (address.query.get('q') ?? '') : ''
  const [typed, setTyped] = useState(words)
  const [open, setOpen] = useState(false)
  const [at, setAt] = useState(-1)
  useEffect(() => setTyped(words), [words])
  const choices = useChoices(typed, open, address)
  const type = (text: string) => {
    setTyped(text)
    setOpen(true)
    setAt(-1)
  }
  const close = () => {
    setOpen(false)
    setAt(-1)
  }
  /** The page takes the focus: its answer is what comes next, and a keyboard on the screen goes away. */
  const leave = (to: Address) => {
    close()
    setTyped(to.query.get('q') ?? '')
    document.getElementById('main')?.focus({ preventScroll: true })
    go(to)
  }
  return { typed, type, open: open && choices.length > 0, close, at, setAt, choices, leave }
}

type Box = ReturnType<typeof useBox>

/** Arrows move, Enter takes, Escape closes and then clears. */
function onKey(event: KeyboardEvent, box: Box, here: Address): void {
  if (event.isComposing) return
  const { open, at, choices } = box
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    event.preventDefault()
    if (open) box.setAt(moved(at, event.key === 'ArrowDown' ? 1 : -1, choices.length))
    else box.type(box.typed)
  } else if (event.key === 'Enter') {
    event.preventDefault()
    box.leave((open ? choices[at]?.to : undefined) ?? wordsSearch(here, box.typed.trim()))
  } else if (event.key === 'Escape') {
    event.preventDefault()
    if (!open) box.type('')
    box.close()
  }
}

/** Names are written in many ways: nothing puts them right. */
const WORDS = {
  type: 'text',
  maxLength: LONGEST,
  enterkeyhint: 'search',
  autocomplete: 'off',
  autocapitalize: 'off',
  spellcheck: false,
} as const

/** `large`: the one of a page that begins with it. */
export function SearchBox({ address, large = false }: { address: Address; large?: boolean }) {
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const box = useBox(address)
  useEffect(() => (input.current ? listenForSlash(input.current) : undefined), [])
  const marked = box.open ? box.choices[box.at] : undefined
  return (
    <search class={large ? 'box-frame box-large' : 'box-frame'}>
      <input
        ref={input}
        {...WORDS}
        class="box"
        role="combobox"
        aria-label={large ? 'Search the articles' : 'Search'}
        aria-autocomplete="list"
        aria-expanded={box.open}
        aria-controls={`${id}-choices`}
        aria-activedescendant={marked && choiceId(id, marked)}
        aria-keyshortcuts="/"
        placeholder="A person, a place, or words of the text"
        data-large={large}
        value={box.typed}
        onInput={({ currentTarget }) => box.type(currentTarget.value)}
        onKeyDown={(event) => onKey(event, box, address)}
        onBlur={box.close}
      />
      <span class="box-key" aria-hidden="true">
        /
      </span>
      <Choices
        id={id}
        choices={box.open ? box.choices : []}
        marked={marked}
        choose={({ to }) => box.leave(to)}
      />
    </search>
  )
}
