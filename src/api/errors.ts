/** Refusals: a handful of kinds, mapped to HTTP here and nowhere else, answered as RFC 9457 problems. */
import { distance } from 'fastest-levenshtein'
import type { z } from 'zod'
import { PROBLEMS, type Problem } from '../contract/common.ts'
import { isUnmet, needInWords, needsOf } from '../contract/needs.ts'
import { choicesOf } from '../contract/parameters.ts'
import { parameterCalled, valueCalled } from './otherNames.ts'

const KINDS = {
  'invalid-request': [400, 'The request is not valid'],
  'not-found': [404, 'There is nothing here'],
  'method-not-allowed': [405, 'This can only be read'],
  'not-acceptable': [406, 'There is no such format here'],
  'request-timeout': [408, 'The request came too slowly'],
  'cursor-expired': [410, 'The dataset has changed since this cursor was made'],
  'body-too-large': [413, 'The body is too large'],
  'address-too-long': [414, 'The address is too long'],
  'unknown-media-type': [415, 'The body is of a type that is not read here'],
  'too-many-requests': [429, 'This client asks too often'],
  'headers-too-large': [431, 'The headers are too large'],
  'internal-error': [500, 'Something went wrong on our side'],
  unavailable: [503, 'Not ready to answer'],
} as const

export type ProblemKind = keyof typeof KINDS
/** Where to go on. */
type More = Pick<Problem, 'links' | 'suggestions'>
type Fault = NonNullable<Problem['errors']>[number]

/** Thrown anywhere below a route; the error handler answers it. */
export class Refused extends Error {
  readonly kind: ProblemKind
  readonly faults: Fault[]
  readonly more: More

  constructor(kind: ProblemKind, detail: string, faults: Fault[] = [], more: More = {}) {
    super(detail)
    this.kind = kind
    this.faults = faults
    this.more = more
  }
}

/** The refusal of a query parameter's value. */
export const badParameter = (name: string, message: string): Refused =>
  new Refused('invalid-request', `${name}: ${message}`, [{ in: 'query', name, message }])

export function toProblem(error: Refused): Problem {
  const [status, title] = KINDS[error.kind]
  const problem: Problem = {
    type: `${PROBLEMS}${error.kind}`,
    title,
    status,
    detail: error.message,
    ...error.more,
  }
  if (error.faults.length > 0) problem.errors = error.faults
  return problem
}

/** The kind that answers this status. */
export const problemKindOf = (status: number): ProblemKind => {
  const found = Object.entries(KINDS).find(([, [code]]) => code === status)
  return (found?.[0] as ProblemKind | undefined) ?? (status < 500 ? 'invalid-request' : 'internal-error')
}

/** The known word that `word` was probably meant to be, if one is near enough. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const [best] = known
    .map((each) => ({ each, far: distance(word.toLowerCase(), each) }))
    .filter(({ each, far }) => far <= Math.max(2, Math.floor(each.length / 3)))
    .sort((a, b) => a.far - b.far)
  return best?.each
}

const detailOf = (faults: Fault[]): string =>
  faults
    .map(({ name, message, suggestion }) => {
      const said = message === 'unknown parameter' ? `Unknown parameter ${name}` : `${name}: ${message}`
      return suggestion === undefined ? said : `${said}: did you mean ${suggestion}?`
    })
    .join('; ')

const withSuggestion = (fault: Fault, suggestion: string | undefined): Fault =>
  suggestion === undefined ? fault : { ...fault, suggestion }

type Issue = z.core.$ZodIssue

function faultsOf(
  issue: Issue,
  where: Fault['in'],
  known: string[],
  input: Record<string, unknown>,
): Fault[] {
  // The first of several forms is the usual one: what is wrong with it is what has to be mended.
  const [[usual] = []] = issue.code === 'invalid_union' ? issue.errors : []
  if (usual) return faultsOf({ ...usual, path: issue.path } as Issue, where, known, input)
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((name) =>
      withSuggestion(
        { in: where, name, message: 'unknown parameter' },
        parameterCalled(name, known) ?? nearest(name, known),
      ),
    )
  }
  const name = String(issue.path[0] ?? '')
  const given = input[name]
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String)
    const position = typeof issue.path[1] === 'number' ? issue.path[1] : -1
    const wrong = position < 0 ? String(given) : String(choicesOf(given as string | string[])[position])
    const fault: Fault = {
      in: where,
      name,
      message: `${JSON.stringify(wrong.trim())} is not one of ${values.join(', ')}`,
    }
    return [withSuggestion(fault, valueCalled(name, wrong, values) ?? nearest(wrong.trim(), values))]
  }
  const twice = Array.isArray(given) && issue.path.length === 1 && issue.code === 'invalid_type'
  const absent = given === undefined && issue.code === 'invalid_type'
  const message = twice ? 'must be given once' : absent ? 'must be given' : issue.message
  return [{ in: where, name, message }]
}

/** Refuses what says something about a parameter that is not there. */
export function refuseUnmet(shape: z.ZodObject['shape'], query: Record<string, unknown>): void {
  const faults = needsOf(shape)
    .filter((need) => isUnmet(query, need))
    .map((need): Fault => {
      const subject = need.value === undefined ? '' : `${need.value} `
      return { in: 'query', name: need.name, message: `${subject}needs ${needInWords(need)}` }
    })
  if (faults.length > 0) throw new Refused('invalid-request', detailOf(faults), faults)
}

/** A failed check of parameters as one refusal that lists every fault. */
export function refuseInput(
  error: z.ZodError,
  where: Fault['in'],
  known: string[],
  input: Record<string, unknown>,
): Refused {
  const faults = error.issues.flatMap((issue) => faultsOf(issue, where, known, input))
  return new Refused('invalid-request', detailOf(faults), faults)
}
