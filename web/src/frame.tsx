/** The frame around every page: the bar with the search box, the page itself, and where the data comes from. */
import type { ComponentChildren } from 'preact'
import { useEffect } from 'preact/hooks'
import type { Address } from './address.ts'
import { client, NEW_DATASET, useAnswer } from './answers.ts'
import { SearchBox } from './search/box.tsx'
import { ThemeButton } from './theme.tsx'
import './styles/frame.css'

const LISTS = [
  ['#/articles', 'Articles'],
  ['#/people', 'People'],
  ['#/places', 'Places'],
  ['#/organizations', 'Organizations'],
  ['#/events', 'Events'],
  ['#/quotes', 'Quotes'],
] as const

export function Frame({ address, children }: { address: Address; children: ComponentChildren }) {
  return (
    <div class="frame">
      <button type="button" class="skip" onClick={skip}>
        Skip to the page
      </button>
      <header class="bar">
        <div class="bar-inner">
          <a class="brand" href="#/">
            <Mark />
            Dateline
          </a>
          <div>{address.path !== '/' && <SearchBox address={address} />}</div>
          <nav aria-label="Lists">
            {LISTS.map(([href, name]) => (
              <a key={href} href={href} aria-current={href === `#${address.path}` ? 'page' : undefined}>
                {name}
              </a>
            ))}
            <ThemeButton />
          </nav>
        </div>
      </header>
      <main id="main" class="page" tabIndex={-1}>
        {children}
      </main>
      <Foot />
    </div>
  )
}

/** The part of the address after # says which page it is, so this is no link. */
function skip(): void {
  document.getElementById('main')?.focus()
}

function Mark() {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="7" fill="#1d3a5f" />
      <path d="M8 8h6.5a8 8 0 0 1 0 16H8z" fill="none" stroke="#fff" stroke-width="3" />
      <circle cx="24.5" cy="22.5" r="2.5" fill="#e8a33d" />
    </svg>
  )
}

function Foot() {
  const { data, retry } = useAnswer('/meta', client.meta)
  useEffect(() => {
    window.addEventListener(NEW_DATASET, retry)
    return () => window.removeEventListener(NEW_DATASET, retry)
  }, [retry])
  return (
    <footer class="foot">
      <div class="foot-inner">
        <span>
          Dateline {data?.version} · dataset <code>{data?.dataset ?? '…'}</code>
        </span>
        <span class="row">
          <a href="/docs">API reference</a>
          <a href="/openapi.json">OpenAPI document</a>
          <a href="/export/dateline.sqlite">The whole database (SQLite)</a>
        </span>
      </div>
    </footer>
  )
}
