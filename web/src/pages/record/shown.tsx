/** The page of one record: loading, not there, or shown. */
import type { ComponentChildren } from 'preact'
import { type Address, hrefOf, idIn, listAt } from '../../address.ts'
import type { Answer } from '../../answers.ts'
import { KINDS, type Kind } from '../../kinds.ts'
import { ApiPanel } from '../../parts/apiPanel.tsx'
import { PageHeading } from '../../parts/heading.tsx'
import { Shown } from '../../parts/states.tsx'

interface RecordShownProps<Body> {
  kind: Kind
  address: Address
  answer: Answer<Body>
  children: (record: Body) => ComponentChildren
}

export function RecordShown<Body>({ kind, address, answer, children }: RecordShownProps<Body>) {
  return (
    <div class="stack">
      {answer.error && <PageHeading title={`This ${KINDS[kind].one} cannot be shown`} />}
      <Shown answer={answer} lines={18}>
        {children}
      </Shown>
      {answer.error && <Elsewhere kind={kind} id={idIn(address.path.split('/').at(-1) ?? '')} />}
      <ApiPanel address={listAt(address.path)} />
    </div>
  )
}

/** Who wrote the address by hand meant some name: ids are names with hyphens. */
function Elsewhere({ kind, id }: { kind: Kind; id: string }) {
  const { many, path } = KINDS[kind]
  const words = id.replaceAll('-', ' ').trim()
  return (
    <p class="row">
      {path && <a href={hrefOf(listAt(path))}>All {many}</a>}
      {words && <a href={hrefOf(listAt('/articles', { q: words }))}>Articles with the words “{words}”</a>}
    </p>
  )
}
