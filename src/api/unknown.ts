/** The refusal of an id that nothing has, with what was probably meant. */
import type { Database } from '#dialect'
import { type RecordKind, recordsNear } from '../db/near.ts'
import { RESOURCES } from './addresses.ts'
import { Refused } from './errors.ts'

const PATHS: Record<RecordKind, string> = { ...RESOURCES, article: 'articles' }

export async function unknownRecord(db: Database, kind: RecordKind, id: string): Promise<Refused> {
  const fault = { in: 'path' as const, name: 'id', message: `no such ${kind}` }
  const said = `There is no ${kind} with the id ${id}`
  const near = await recordsNear(db, kind, id)
  const [best] = near
  if (!best) return new Refused('not-found', `${said}.`, [fault])
  const suggestions = near.map((ref) => ({
    ...ref,
    links: { self: `/${PATHS[kind]}/${encodeURIComponent(ref.id)}` },
  }))
  const detail = `${said}: did you mean ${best.id}?`
  return new Refused('not-found', detail, [{ ...fault, suggestion: best.id }], { suggestions })
}
