/** /livez and /readyz: whether the process runs, and whether it can answer. */
import { z } from 'zod'
import { health } from '../contract/meta.ts'
import { readDataset } from '../db/meta.ts'
import { Refused } from './errors.ts'
import { json, route } from './routes.ts'

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
    await readDataset(db).catch(() => {
      throw new Refused('unavailable', 'The database does not answer.')
    })
    return json({ status: 'ok' })
  },
})
