/** /export/dateline.sqlite: the whole database as one file. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { databaseFile } from '../contract/meta.ts'
import { copyFile } from '../db/export.ts'
import { isKnown } from './cache.ts'
import { Refused } from './errors.ts'
import { type Asked, type Route, route } from './routes.ts'
import { addressOf, describe, notModified, type Read, type Serving } from './serve.ts'

/** Copies of this process at one time, from the first page to the last byte sent: each takes the room of a database. */
const MOST_COPIES = 2
let copies = 0

export const exportRoute = route({
  path: '/export/dateline.sqlite',
  operationId: 'exportDatabase',
  tag: 'dataset',
  summary: 'The whole database as one file',
  description:
    'One state of the dataset as a SQLite file, for queries of your own. It is made when it is asked for, at most two at once.',
  query: z.strictObject({}),
  params: z.object({}),
  response: databaseFile,
  type: 'application/vnd.sqlite3',
  examples: ['/export/dateline.sqlite'],
  file: true,
  answer: async ({ db, version }) => ({
    body: () => copyFile(db),
    type: 'application/vnd.sqlite3',
    filename: `dateline-${version}.sqlite`,
  }),
})

/** Answers a route whose body is a file. Its ETag is that of the version that the file holds, and known without it. */
export async function sendFile(
  route: Route,
  asked: Read,
  request: FastifyRequest,
  reply: FastifyReply,
  serving: Serving,
): Promise<FastifyReply> {
  const name = async (version: string) => {
    const answer = await route.answer({ ...asked, db: serving.db, version } as Asked<never, never>)
    describe(reply, { version, address: addressOf(route, asked), answer }, 'identity', serving)
    return answer.body as () => ReturnType<typeof copyFile>
  }
  const make = await name(await serving.version.read())
  if (isKnown(request.headers['if-none-match'], String(reply.getHeader('etag')))) return notModified(reply)
  if (request.method === 'HEAD') return reply.send()
  if (copies >= MOST_COPIES)
    throw new Refused('unavailable', 'Others are being sent the database; try again in a moment.')
  copies += 1
  try {
    const copy = await make()
    // A load may have committed between the two.
    await name(copy.version)
    copy.content.once('close', () => {
      copies -= 1
    })
    reply.raw.setTimeout(serving.patience, () => reply.raw.destroy())
    return reply.header('content-length', copy.bytes).send(copy.content)
  } catch (error) {
    copies -= 1
    throw error
  }
}
