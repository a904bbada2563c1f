/** What is said of a server that cannot be used. */
import { isOutOfReach } from './connection.ts'

/** A server as people know it: without the password. */
interface Place {
  server: string
  user: string
  database: string
}

function placeOf(address: string): Place {
  const { hostname, port, username, pathname, searchParams } = new URL(address)
  const host = searchParams.get('host') ?? decodeURIComponent(hostname)
  return {
    server: `PostgreSQL at ${host || 'localhost'}:${port || 5432}`,
    user: decodeURIComponent(username) || 'you',
    database: decodeURIComponent(pathname.slice(1)) || decodeURIComponent(username),
  }
}

/** What to do about it, by the code of the system or of the server. */
const SENTENCES: [codes: RegExp, sentence: (place: Place) => string][] = [
  [/^ECONNREFUSED$/, ({ server }) => `there is no ${server}; start it, or correct the address`],
  [/^(ENOTFOUND|EAI_AGAIN)$/, ({ server }) => `the host of ${server} is not known; correct the address`],
  [
    /^28/,
    ({ server, user }) => `${server} does not let ${user} in; correct user and password in the address`,
  ],
  [
    /^3D000$/,
    ({ server, database }) => `${server} has no database ${database}; create it, or correct the address`,
  ],
  [
    /^42501$/,
    ({ server, user, database }) =>
      `${server} does not let ${user} do this in database ${database}; let its owner grant all on schema public to ${user}`,
  ],
]

/** The driver's word where the server asks for a password and the address has none; it has no code. */
const NO_PASSWORD = /^SASL: /

/** One sentence on what is wrong with the database at an address, without its password; null for an error that is not its fault. */
export function troubleOf(error: unknown, address: string): string | null {
  if (!(error instanceof Error)) return null
  const { code, cause, message } = error as Error & { code?: unknown }
  const known = NO_PASSWORD.test(message) ? '28' : String(code)
  const sentence = SENTENCES.find(([codes]) => codes.test(known))?.[1]
  if (sentence) return sentence(placeOf(address))
  const deeper = troubleOf(cause, address)
  if (deeper !== null || !isOutOfReach(error)) return deeper
  return `${placeOf(address).server} cannot answer: ${message}`
}
