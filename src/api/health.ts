/** /livez and /readyz: whether the process runs, and whether it can answer. */
import { z } from 'zod'
import { health } from '../contract/meta.ts'
import { readDataset } from '../db/meta.ts'
import type { Database } from '../db/version.ts'
import { Refused } from './errors.ts'
import { json, route } from './routes.ts'

/** Milliseconds that the database has: who asks whether a server is ready does not wait for long. */
const PATIENCE = 2_000

/** Whether the database answers in time. */
async function answers(db: Database): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, PATIENCE, false)
  })
  const known = readDataset(db).then(
    () => true,
    () => false,
  )
  const ready = await Promise.race([known, late])
  clearTimeout(timer)
  return ready
}

const nothing = { live: true, query: z.strictObject({}), params: z.object({}) }

export const livezRoute = route({
  ...nothing,
  path: '/livez',
  operationId: 'getLiveness',
  tag: 'dataset',
  summary: 'The process runs',
  description: 'For supervisors: restart the process when this does not answer.',
  response: health,
  examples: ['/livez'],
  answer: async () => json({ status: 'ok' }),
})

export const readyzRoute = route({
  ...nothing,
  path: '/readyz',
  operationId: 'getReadiness',
  tag: 'dataset',
  summary: 'The server can answer',
  description: 'For load balancers: send no requests while this answers 503.',
  response: health,
  examples: ['/readyz'],
  answer: async ({ db }) => {
    if (!(await answers(db))) throw new Refused('unavailable', 'The database does not answer.')
    return json({ status: 'ok' })
  },
})
