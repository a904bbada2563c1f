/** A list that the server refuses to make: what is wrong with its address, and addresses that are right. */
import { ProblemError } from 'dateline/client'
import { type Address, hrefOf } from '../address.ts'
import { Failed } from '../parts/states.tsx'
import { mendsOf } from './mending.ts'

export function Refused({ list, error, retry }: { list: Address; error: Error; retry(): void }) {
  const problem = error instanceof ProblemError ? error.problem : null
  const mends = mendsOf(list, problem?.errors ?? [])
  if (problem === null || mends.length === 0) return <Failed error={error} retry={retry} />
  return (
    <div class="state state-failed" role="alert">
      <h2>The server cannot answer this address</h2>
      <p>{problem.detail}</p>
      <ul class="row">
        {mends.map(({ label, to }) => (
          <li key={label}>
            <a class="button" href={hrefOf(to)}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
