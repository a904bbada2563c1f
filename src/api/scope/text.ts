/** Where the words of `q` are looked for, as a scope has it. */
import type { SearchField } from '../../contract/filters.ts'
import type { Scope } from '../../db/filters.ts'
import { compileText, type TextQuery } from '../../db/q.ts'

/** A quotation is part of the body, so that beside the body it adds nothing. */
export const searchedFields = (given: SearchField[] | undefined): SearchField[] =>
  (given ?? ['title', 'body']).filter((field) => field !== 'quotes' || !given?.includes('body'))

const IN_WORDS: Record<SearchField, string> = {
  title: 'the headline',
  body: 'the text',
  quotes: 'one quotation',
}

export const fieldsInWords = (fields: SearchField[]): string =>
  fields.map((field) => IN_WORDS[field]).join(' or ')

/** Puts the words into the scope. The full-text index finds candidates for quotations: they are part of the body. */
export function readText(scope: Scope, q: TextQuery, fields: SearchField[]): void {
  const has = (field: SearchField) => fields.includes(field)
  if (q.groups.length + q.not.length === 0) scope.nothing = true
  if (!has('quotes')) {
    const column = has('title') && has('body') ? undefined : has('title') ? 'title' : 'body'
    Object.assign(scope, compileText(q, column))
    return
  }
  const title = has('title') ? compileText(q, 'title') : null
  scope.said = { q, orTitle: title?.match ?? null }
  scope.not = title?.not ?? null
  scope.match = compileText({ ...q, not: [] }, title ? undefined : 'body').match
}
