/** The list as a file: how far it is, a way to stop it, and what to do where it fails. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { type Address, pathOf, plus, searchOf } from '../address.ts'
import { wholeAs } from '../parts/apiPanel/snippets.ts'
import { fetchTable, save } from './export/download.ts'
import type { Table } from './export/rows.ts'
import './export.css'

type State =
  | { is: 'idle' }
  | { is: 'coming'; rows: number }
  | { is: 'saved'; rows: number }
  | { is: 'failed'; why: string }

const count = (rows: number) => rows.toLocaleString('en')

function useDownload(list: Address) {
  const [state, setState] = useState<State>({ is: 'idle' })
  const running = useRef<AbortController>(null)
  const stop = () => running.current?.abort()
  useEffect(() => stop, [])
  const start = async (format: Table) => {
    const controller = new AbortController()
    running.current = controller
    let rows = 0
    const onRows = (so: number) => {
      rows = so
      setState({ is: 'coming', rows })
    }
    onRows(0)
    try {
      const url = pathOf(wholeAs(format, list))
      const file = await fetchTable({ url, format, signal: controller.signal, onRows })
      save(file, `${list.path.slice(1).replaceAll('/', '-')}.${format}`)
      setState({ is: 'saved', rows })
    } catch (error) {
      if (controller.signal.aborted) return setState({ is: 'idle' })
      const why =
        error instanceof TypeError
          ? `The connection broke after ${count(rows)} rows.`
          : error instanceof Error
            ? error.message
            : String(error)
      setState({ is: 'failed', why })
    }
  }
  return { state, start, stop }
}

function Coming({ rows, total, stop }: { rows: number; total: number; stop(): void }) {
  return (
    <>
      <progress value={rows} max={total} aria-label="Download" />
      <span class="small export-rows">
        {count(rows)} of {count(total)} rows
      </span>
      <button type="button" onClick={stop}>
        Cancel
      </button>
    </>
  )
}

/** Other formats hold no list of any length: the page that is in view, a hundred at the most. */
function Others({ list, start }: { list: Address; start(format: Table): void }) {
  const as = (format: string) =>
    pathOf({ path: list.path, query: plus(searchOf(list.query), { limit: 100, format }) })
  const menu = useRef<HTMLDetailsElement>(null)
  const close = () => menu.current?.removeAttribute('open')
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    close()
    menu.current?.querySelector('summary')?.focus()
  }
  const onLeave = ({ relatedTarget }: FocusEvent) => {
    if (!(relatedTarget instanceof Node && menu.current?.contains(relatedTarget))) close()
  }
  return (
    <details ref={menu} class="export-others" onKeyDown={onKey} onFocusOut={onLeave}>
      <summary>Other formats</summary>
      <div class="export-menu">
        <button type="button" class="quiet" onClick={() => start('ndjson')}>
          Download NDJSON
        </button>
        <a href={as('geojson')} download="articles.geojson">
          GeoJSON, the first 100
        </a>
        <a href={as('atom')}>Atom feed, to subscribe to</a>
      </div>
    </details>
  )
}

/** `total`: how many rows the list has. */
export function Export({ list, total }: { list: Address; total: number }) {
  const { state, start, stop } = useDownload(list)
  return (
    <div class="export row">
      {state.is === 'coming' ? (
        <Coming rows={state.rows} total={total} stop={stop} />
      ) : (
        <>
          <button type="button" class="export-start" disabled={total === 0} onClick={() => start('csv')}>
            Download CSV
          </button>
          <Others list={list} start={start} />
        </>
      )}
      <span role="status" class="small">
        {state.is === 'saved' && `${count(state.rows)} rows saved`}
        {state.is === 'failed' && `${state.why} Try again, or take the address below with curl.`}
      </span>
    </div>
  )
}
