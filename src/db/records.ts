/** The kinds of records that have names of their own in `names`, and their tables. */
import { organizations, people, places, sources } from './tables.ts'

export const RECORDS = { person: people, place: places, organization: organizations, source: sources }
export type Recorded = keyof typeof RECORDS
