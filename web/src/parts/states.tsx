/** What stands where an answer is not, or not yet: each says what to do. */
import { type Problem, ProblemError } from 'dateline/client'
import type { ComponentChildren } from 'preact'
import { hrefOfLink } from '../address.ts'
import type { Answer } from '../answers.ts'
import './states.css'

/** Grey lines in the place of what is on its way, so that nothing jumps when it comes. */
export function Loading({ lines = 6, what = 'the answer' }: { lines?: number; what?: string }) {
  return (
    <div class="loading" role="status">
      <span class="unseen">Loading {what}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} class="loading-line" />
      ))}
    </div>
  )
}

export function Empty({ title, children }: { title: string; children?: ComponentChildren }) {
  return (
    <div class="state">
      <h2>{title}</h2>
      {children}
    </div>
  )
}

/** The server's limit for one visitor is reached for now. */
const TOO_OFTEN = 429

/** A refusal in the server's own words, or that there was no answer. */
export function Failed({ error, retry }: { error: Error; retry(): void }) {
  const problem = error instanceof ProblemError ? error.problem : null
  return (
    <div class="state state-failed" role="alert">
      <h2>{problem?.title ?? 'The server did not answer'}</h2>
      <p>
        {problem?.detail ?? 'Is it still running? Nothing is lost: try again.'}
        {problem?.status === TOO_OFTEN && ' Wait a minute, then try again.'}
      </p>
      {problem?.suggestions && <Suggestions suggestions={problem.suggestions} />}
      <p class="row">
        {problem?.status !== 404 && (
          <button type="button" onClick={retry}>
            Try again
          </button>
        )}
        <a href="#/">Go to the start</a>
      </p>
    </div>
  )
}

/** Records with a similar name or id, as the server thinks. */
function Suggestions({ suggestions }: { suggestions: NonNullable<Problem['suggestions']> }) {
  if (suggestions.length === 0) return null
  return (
    <ul class="row" aria-label="Perhaps one of these was meant">
      {suggestions.map(({ id, name, links }) => (
        <li key={id}>
          <a class="button" href={hrefOfLink(links.self)}>
            {name}
          </a>
        </li>
      ))}
    </ul>
  )
}

/** Shows an answer when it is there; till then that it is loading, or why there is none. */
export function Shown<Body>({
  answer,
  lines,
  children,
}: {
  answer: Answer<Body>
  lines?: number
  children: (data: Body) => ComponentChildren
}) {
  if (answer.error) return <Failed error={answer.error} retry={answer.retry} />
  if (answer.data === null) return <Loading {...(lines !== undefined && { lines })} />
  return (
    <div class="shown" aria-busy={answer.loading}>
      {children(answer.data)}
    </div>
  )
}
