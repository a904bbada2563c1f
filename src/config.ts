/** Settings: the only reader of the environment. */
import { z } from 'zod'
import { engineOf } from './engine.ts'

const LOCAL = '127.0.0.1'
const DATABASE = 'file:./data/dateline.db'

/** What is wrong with the address of a database, or null; it never repeats the address, which may hold a password. */
export function faultOfAddress(address: string): string | null {
  if (/^file:(?!:memory:$)./.test(address)) return null
  if (engineOf(address) !== 'postgres')
    return 'must be file: and the path of a SQLite file, or postgres: as in postgres://user:password@host/database'
  try {
    const { username, password, pathname } = new URL(address)
    decodeURIComponent(`${username} ${password} ${pathname}`)
    return null
  } catch {
    return 'is no address; in a user or a password, letters other than A-Z, a-z, 0-9, - . _ and ~ are written as % and their number: # is %23, / is %2F, @ is %40, % is %25'
  }
}

const settings = z.object({
  DATABASE_URL: z
    .string()
    .default(DATABASE)
    .check(({ value, issues }) => {
      const message = faultOfAddress(value)
      if (message) issues.push({ code: 'custom', message, input: '' })
    }),
  HOST: z.string().min(1).default(LOCAL),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'must be a port')
    .default('3000')
    .transform(Number),
  /** Folder with people.csv, places.csv, sources.csv and events.csv; '' = the one that comes with the program. */
  AUTHORITY: z.string().default(''),
  /** How many documents one transaction takes in. */
  BATCH_SIZE: z.coerce.number().int().min(1).max(10_000).default(500),
  /** Scheme and host that others know the server by; '' = the address it listens on. */
  PUBLIC_URL: z
    .union([z.literal(''), z.url({ protocol: /^https?$/ })], 'must be an http or https address')
    .default(''),
  RATE_LIMIT: z
    .string()
    .regex(/^$|^[1-9]\d{0,8}\/(s|min|h)$/, 'must be like 600/min (s, min or h)')
    .default(''),
  /** Proxies in front, whose word on the address of a client is taken. */
  TRUST_PROXY: z.string().regex(/^\d$/, 'must be a number of proxies, 0 to 9').default('0').transform(Number),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('warn'),
})

export interface Config {
  /** Started by `npm start`: npm's shell does not pass signals on, so its end is the sign to stop. */
  underNpm: boolean
  databaseUrl: string
  host: string
  port: number
  authority: string
  /** Undefined = the address that the server listens on. */
  publicUrl: string | undefined
  /** Requests of one client in a window of seconds; undefined = any number. */
  rateLimit: { quota: number; window: number } | undefined
  /** How many proxies are in front. */
  proxies: number
  logLevel: string
  batchSize: number
}

const SECONDS: Record<string, number> = { s: 1, min: 60, h: 3600 }

/** `600/min` → 600 in 60 seconds. */
function rateOf(text: string): Config['rateLimit'] {
  if (text === '') return undefined
  const [quota, unit = ''] = text.split('/')
  return { quota: Number(quota), window: SECONDS[unit] ?? 60 }
}

/** A setting that cannot be used; its message names it. */
export class BadSetting extends Error {}

/** Reads the settings; throws BadSetting. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const read = settings.safeParse(env)
  if (!read.success) {
    const [issue] = read.error.issues
    throw new BadSetting(`${String(issue?.path[0])}: ${issue?.message}`)
  }
  const { DATABASE_URL, HOST, PORT, AUTHORITY, LOG_LEVEL, BATCH_SIZE, PUBLIC_URL, RATE_LIMIT, TRUST_PROXY } =
    read.data
  return {
    databaseUrl: DATABASE_URL,
    host: HOST,
    port: PORT,
    authority: AUTHORITY,
    publicUrl: PUBLIC_URL === '' ? undefined : PUBLIC_URL.replace(/\/+$/, ''),
    rateLimit: rateOf(RATE_LIMIT),
    proxies: TRUST_PROXY,
    logLevel: LOG_LEVEL,
    batchSize: BATCH_SIZE,
    underNpm: isUnderNpm(env),
  }
}

/** True for what `npm start` started: npm's shell does not pass signals on. */
export const isUnderNpm = (env: NodeJS.ProcessEnv = process.env): boolean =>
  env.npm_lifecycle_event === 'start'

/** The address of the database that a command line is about, as it was given: no setting is looked at. */
export function databaseIn(args: string[], env: NodeJS.ProcessEnv = process.env): string {
  const [command, , to] = args.filter((each) => !each.startsWith('-'))
  return (command === 'copy' ? to : env.DATABASE_URL) ?? DATABASE
}
