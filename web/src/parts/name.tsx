/** A record by its name, in the colour of its kind; the link leads to its page. */
import { hrefOf } from '../address.ts'
import { KINDS, type Kind, pageOf } from '../kinds.ts'
import './name.css'

export function Name({ kind, id, name, count }: { kind: Kind; id: string; name: string; count?: number }) {
  return (
    <a class="name" data-kind={kind} href={hrefOf(pageOf(kind, id))} title={KINDS[kind].one}>
      {name}
      {count !== undefined && <span class="name-count">{count.toLocaleString('en')}</span>}
    </a>
  )
}
