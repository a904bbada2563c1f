/** Paths as addresses: what leaves the server as a file has to say where it came from. */

const isPath = (value: unknown): value is string => typeof value === 'string' && value.startsWith('/')

/** `value` with every `@id`, `url` and `isPartOf` that is a path put below the origin, at any depth. */
export function withOrigin(value: unknown, origin: string): unknown {
  if (Array.isArray(value)) return value.map((each) => withOrigin(each, origin))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      (key === '@id' || key === 'url') && isPath(each) ? origin + each : withOrigin(each, origin),
    ]),
  )
}

/** A year, month or day as the instant it begins at, as feeds want it. */
export const instantOf = (date: string): string => `${date}${'-01-01'.slice(date.length - 4)}T00:00:00Z`
