/** Input that is not taken, and why: told to people as `path:line:column: message (rule)`. */

export type RefusalRule =
  | 'missing'
  | 'unreadable'
  | 'not a file'
  | 'link'
  | 'not text'
  | 'empty'
  | 'too large'
  | 'binary'
  | 'encoding'
  | 'damaged'
  | 'syntax'
  | 'columns'
  | 'metadata'
  | 'no article'

/** `line` and `column` are 1-based, columns in UTF-16 units; null where no place in the file is meant. */
export interface Refusal {
  path: string
  line: number | null
  column: number | null
  rule: RefusalRule
  message: string
}

/** A refusal of a whole file. */
export function refuse(path: string, rule: RefusalRule, message: string): Refusal {
  return { path, line: null, column: null, rule, message }
}

/** A refusal that points at `offset` in `text`. */
export function refuseAt(
  path: string,
  text: string,
  offset: number,
  rule: RefusalRule,
  message: string,
): Refusal {
  const before = text.slice(0, offset)
  const line = before.split('\n').length
  return { path, line, column: offset - before.lastIndexOf('\n'), rule, message }
}

/** What was asked for, or why it is refused: bad input is a value, not an exception. */
export type Found<Value> = { ok: true; value: Value } | Rejected
type Rejected = { ok: false; refusal: Refusal }

export function accept<Value>(value: Value): Found<Value> {
  return { ok: true, value }
}

export function reject(refusal: Refusal): Rejected {
  return { ok: false, refusal }
}

/** A refusal from inside a stream, where only an exception stops the flow; `attempt` and `guard` make it a value. */
export class Unreadable extends Error {
  readonly rule: RefusalRule

  constructor(rule: RefusalRule, message: string) {
    super(message)
    this.rule = rule
  }
}

function describe(error: unknown): [RefusalRule, string] {
  if (error instanceof Unreadable) return [error.rule, error.message]
  const code = (error as { code?: string }).code
  if (code === 'ENOENT' || code === 'ENOTDIR') return ['missing', 'no such file or folder']
  if (code === 'EISDIR') return ['not a file', 'is a folder']
  if (code === 'ENXIO') return ['not a file', 'is a socket or a pipe']
  if (code === 'ELOOP') return ['link', 'is a link that leads in a circle']
  if (code === 'Z_BUF_ERROR') return ['damaged', 'is a gzip file that ends too early']
  if (code?.startsWith('Z_')) return ['damaged', `is no whole gzip file (${(error as Error).message})`]
  if (code === 'EACCES' || code === 'EPERM') return ['unreadable', 'may not be read (no permission)']
  return ['unreadable', `cannot be read (${code ?? String(error)})`]
}

/** Runs `work` on the file at `path`; an error of the file system becomes a refusal. */
export async function attempt<Value>(path: string, work: () => Promise<Value>): Promise<Found<Value>> {
  try {
    return accept(await work())
  } catch (error) {
    return reject(refuse(path, ...describe(error)))
  }
}

/** Hands on what `work` yields; where it breaks off, the error becomes a last refusal. */
export async function* guard<Value>(
  path: string,
  work: AsyncIterable<Found<Value>>,
): AsyncGenerator<Found<Value>> {
  try {
    yield* work
  } catch (error) {
    yield reject(refuse(path, ...describe(error)))
  }
}
