/** Bodies made smaller for the way. A finished answer is compressed once and kept so. */
import type { Transform } from 'node:stream'
import { promisify } from 'node:util'
import { brotliCompress, constants, createBrotliCompress, createGzip, gzip } from 'node:zlib'
import type { Encoding } from './negotiate.ts'

/** Bytes below which compressing saves nothing that counts. */
const LEAST = 1024
/** Answers are compressed once and sent often; streams are compressed while they are made. */
const KEPT_QUALITY = 6
const STREAM_QUALITY = 4

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)
const quality = (level: number) => ({ params: { [constants.BROTLI_PARAM_QUALITY]: level } })

/** The body as it goes out, and its encoding: `identity` where it is too small to gain. */
export async function encode(body: Buffer, wanted: Encoding): Promise<{ body: Buffer; encoding: Encoding }> {
  if (wanted === 'identity' || body.length < LEAST) return { body, encoding: 'identity' }
  const encoded = wanted === 'br' ? await brotli(body, quality(KEPT_QUALITY)) : await zip(body)
  return { body: encoded, encoding: wanted }
}

/** What a stream goes through on its way out; null = as it is. */
export function encoderOf(encoding: Encoding): Transform | null {
  if (encoding === 'br') return createBrotliCompress(quality(STREAM_QUALITY))
  return encoding === 'gzip' ? createGzip() : null
}
