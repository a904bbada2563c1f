/** What has to stand beside a parameter so that it means something. */

import type { Route } from '../../src/api/routes.ts'
import { type Need, needsOf } from '../../src/contract/needs.ts'

type Parameters = { name: string; schema: { examples?: unknown[] } }[]

/** What makes the need met, once for each parameter that is enough: `['from=2016', 'to=2016-08']`. */
export const waysToMeet = ({ oneOf, being }: Need, parameters: Parameters): string[] =>
  oneOf.flatMap((other) => {
    const example = parameters.find(({ name }) => name === other)?.schema.examples?.[0]
    const values = being ?? [[example].flat()[0]]
    return values.map((value) => `${other}=${encodeURIComponent(String(value))}`)
  })

/** What an example of this parameter is asked with: '' if it means something by itself. */
export function besides({ query }: Route, parameter: string, parameters: Parameters): string {
  const need = needsOf(query.shape).find(({ name, value }) => name === parameter && value === undefined)
  return need === undefined ? '' : `&${waysToMeet(need, parameters)[0]}`
}
