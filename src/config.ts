/** Settings: the only reader of the environment. */
import { z } from 'zod'

const LOCAL = '127.0.0.1'

const settings = z.object({
  DATABASE_URL: z.string().min(1).default('file:./data/dateline.db'),
  HOST: z.string().min(1).default(LOCAL),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  /** Folder with people.csv, places.csv, sources.csv and events.csv; '' = the one that comes with the program. */
  AUTHORITY: z.string().default(''),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('warn'),
})

export interface Config {
  databaseUrl: string
  host: string
  port: number
  authority: string
  logLevel: string
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
  const { DATABASE_URL, HOST, PORT, AUTHORITY, LOG_LEVEL } = read.data
  return { databaseUrl: DATABASE_URL, host: HOST, port: PORT, authority: AUTHORITY, logLevel: LOG_LEVEL }
}

/** How many documents one transaction takes in. */
export const BATCH_SIZE = 500
