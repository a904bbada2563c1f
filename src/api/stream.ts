/** Whole lists of any length: written while they are read, from one state of the dataset, at the client's pace. */
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { readDataset } from '../db/meta.ts'
import { isKnown } from './cache.ts'
import { encoderOf } from './encode.ts'
import { encodingOf } from './negotiate.ts'
import type { Asked, Route } from './routes.ts'
import { addressOf, describe, notModified, type Read, type Serving } from './serve.ts'

/** Answers a whole list. It is not kept; its ETag is known before it is made. */
export async function sendStream(
  route: Route,
  asked: Read,
  request: FastifyRequest,
  reply: FastifyReply,
  serving: Serving,
): Promise<FastifyReply> {
  const frozen = await serving.db.freeze()
  let sending = false
  try {
    const { version } = await readDataset(frozen)
    const answer = await route.answer({ ...asked, db: frozen, version } as Asked<never, never>)
    const encoding = encodingOf(request.headers['accept-encoding'])
    describe(reply, { version, address: addressOf(route, asked), answer }, encoding, serving)
    if (isKnown(request.headers['if-none-match'], String(reply.getHeader('etag')))) return notModified(reply)
    if (request.method === 'HEAD') return reply.send()
    const pieces = Readable.from(answer.body as AsyncIterable<string>)
    const encoder = encoderOf(encoding)
    reply.raw.setTimeout(serving.patience, () => reply.raw.destroy())
    sending = true
    const body = encoder ?? pieces
    if (encoder) pipeline(pieces, encoder).catch(() => {})
    body.once('close', () => void frozen.close().catch(() => {}))
    return reply.send(body)
  } finally {
    if (!sending) await frozen.close()
  }
}
