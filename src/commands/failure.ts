/** Failures as people are told of them: a sentence and an exit code. */
import { troubleOf } from '#dialect'
import { BadSetting } from '../config.ts'
import { Unwritable } from '../db/unfinished.ts'
import { EXIT } from './report.ts'

export class BadUsage extends Error {}

export interface Failure {
  sentence: string
  exit: number
}

/** The failure of a process that works for this one. */
export class FailedElsewhere extends Error {
  readonly failure: Failure
  constructor(failure: Failure) {
    super(failure.sentence)
    this.failure = failure
  }
}

/** Node's codes for files, disks and sockets. */
const isInputOutput = (code: unknown) => typeof code === 'string' && /^E[A-Z]+$/.test(code)

/** What is at the bottom of an error: a query that failed is wrapped in all of its text. */
function rootOf(error: unknown): unknown {
  const cause = error instanceof Error ? error.cause : undefined
  return cause === undefined ? error : rootOf(cause)
}

/** What an error means for a command that works on the database at `address`; never the address itself. */
export function failureOf(error: unknown, address: string): Failure {
  if (error instanceof FailedElsewhere) return error.failure
  const trouble = troubleOf(error, address)
  if (trouble !== null) return { sentence: trouble, exit: EXIT.io }
  const { code, message } = rootOf(error) as { code?: unknown; message?: string }
  const sentence = message ?? String(error)
  if (error instanceof BadUsage || error instanceof BadSetting || String(code).startsWith('ERR_PARSE_ARGS'))
    return { sentence, exit: EXIT.usage }
  if (error instanceof Unwritable) return { sentence, exit: EXIT.data }
  return { sentence, exit: isInputOutput(code) ? EXIT.io : EXIT.software }
}
