/** Settings: the only reader of the environment. */
import { z } from 'zod'

const LOCAL = '127.0.0.1'

const settings = z.object({
  DATABASE_URL: z.string().min(1).default('file:./data/dateline.db'),
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
  logLevel: string
  batchSize: number
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
  const { DATABASE_URL, HOST, PORT, AUTHORITY, LOG_LEVEL, BATCH_SIZE, PUBLIC_URL } = read.data
  return {
    databaseUrl: DATABASE_URL,
    host: HOST,
    port: PORT,
    authority: AUTHORITY,
    publicUrl: PUBLIC_URL === '' ? undefined : PUBLIC_URL.replace(/\/+$/, ''),
    logLevel: LOG_LEVEL,
    batchSize: BATCH_SIZE,
    underNpm: env.npm_lifecycle_event === 'start',
  }
}
