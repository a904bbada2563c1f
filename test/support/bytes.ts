/** Answers as bytes, whatever their type: `.buffer(true).parse(asBytes)`. */
import type { Response } from 'supertest'

export function asBytes(response: Response, done: (error: Error | null, body: Buffer) => void): void {
  const pieces: Buffer[] = []
  response.on('data', (piece: Buffer) => pieces.push(piece))
  response.on('end', () => done(null, Buffer.concat(pieces)))
}
