/** The one form of a query: parameters in the contract's order, values sorted, defaults left out. */
import { z } from 'zod'

interface Parameter {
  name: string
  fallback: unknown
  /** A list of choices is written with commas, any other list by repeating the parameter. */
  commas: boolean
}

const known = new WeakMap<z.ZodObject, Parameter[]>()

function parametersOf(schema: z.ZodObject): Parameter[] {
  const before = known.get(schema)
  if (before) return before
  const { properties = {} } = z.toJSONSchema(schema, { io: 'output' })
  const parameters = Object.entries(properties).map(([name, property]) => {
    const { default: fallback, items } = property as { default?: unknown; items?: { enum?: unknown } }
    return { name, fallback, commas: items?.enum !== undefined }
  })
  known.set(schema, parameters)
  return parameters
}

/** Sorts the values of repeated parameters, each once: their order and repetition mean nothing. */
export function sortValues(query: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(query))
    if (Array.isArray(value)) query[name] = [...new Set(value)].sort()
}

/** `?person=Lavrov&limit=5`, or '' when nothing but defaults is asked for; `changes` replaces or (undefined) drops. */
export function searchOf(
  schema: z.ZodObject,
  query: Record<string, unknown>,
  changes: Record<string, unknown> = {},
): string {
  const parts: string[] = []
  for (const { name, fallback, commas } of parametersOf(schema)) {
    const value = name in changes ? changes[name] : query[name]
    if (value === undefined || value === fallback) continue
    const values = Array.isArray(value) ? (commas ? [value.join(',')] : value) : [value]
    for (const each of values) parts.push(`${name}=${encodeURIComponent(String(each)).replace(/%2C/g, ',')}`)
  }
  return parts.length > 0 ? `?${parts.join('&')}` : ''
}
