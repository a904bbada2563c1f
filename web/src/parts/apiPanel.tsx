/** The address of the API that answers what is on the page, and how to ask it elsewhere. */
import type { TargetedKeyboardEvent } from 'preact'
import { useId, useState } from 'preact/hooks'
import { type Address, pathOf } from '../address.ts'
import { snippetsOf } from './apiPanel/snippets.ts'
import { Snippets } from './apiPanel/tabs.tsx'
import './apiPanel.css'

/** Escape closes what is open, and gives the focus back to the button that opened it. */
function closeOnEscape(event: TargetedKeyboardEvent<HTMLElement>, close: () => void): void {
  if (event.key !== 'Escape') return
  close()
  event.currentTarget.querySelector<HTMLElement>('[aria-expanded]')?.focus()
}

/** `resting`: it stays at its place in the page; else it keeps in view where there is room. */
export function ApiPanel({ address, resting = false }: { address: Address; resting?: boolean }) {
  const id = useId()
  const [open, setOpen] = useState(false)
  const path = pathOf(address)
  return (
    <aside
      class={resting ? 'api api-resting' : 'api'}
      aria-label="API"
      onKeyDown={(event) => closeOnEscape(event, () => setOpen(false))}
    >
      <div class="api-line">
        <span class="api-word">API</span>
        <a class="api-address" href={path} title={path}>
          {path}
        </a>
        <button
          type="button"
          class="button-small"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          Use it in code
        </button>
      </div>
      <div id={id} hidden={!open}>
        {open && <Snippets snippets={snippetsOf(window.location.origin, address)} />}
      </div>
    </aside>
  )
}
