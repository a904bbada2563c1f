/** Bytes of files and of standard input: whole with a limit, or in chunks, unpacked where they are packed. */

import { constants } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { sep } from 'node:path'
import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { attempt, type Found, refuse, reject, Unreadable } from './refusal.ts'

export type Chunks = AsyncIterable<Buffer>

/** News packs 3 to 10 times; a file that unpacks to far more is made to fill a disk. */
const MOST_UNPACKED = 200
/** Bytes that any gzip file may unpack to: short files of one repeated line pack well. */
const ALWAYS_UNPACKED = 64 * 1024 * 1024
const CHUNK = 256 * 1024

/** A path as shown to people: with forward slashes. */
export const shown = (path: string): string => path.split(sep).join('/')

/** Opened without waiting, so that a named pipe answers at once. */
const openFile = (path: string): Promise<FileHandle> => open(path, constants.O_RDONLY | constants.O_NONBLOCK)

const tooLarge = (size: number, largest: number) =>
  refuse('', 'too large', `has ${size} bytes; at most ${largest} are read`).message

/** All bytes of a file; more than `largest` are refused. */
export async function readBytes(path: string, largest: number): Promise<Found<Buffer>> {
  const opened = await attempt(shown(path), () => openFile(path))
  if (!opened.ok) return opened
  const file = opened.value
  try {
    const info = await file.stat()
    if (!info.isFile()) return reject(refuse(shown(path), 'not a file', 'is no regular file'))
    if (info.size > largest) return reject(refuse(shown(path), 'too large', tooLarge(info.size, largest)))
    return await attempt(shown(path), () => file.readFile())
  } finally {
    await file.close()
  }
}

/** The bytes of a file in chunks. Throws what the file system throws, and Unreadable. */
export async function* fileChunks(path: string): AsyncGenerator<Buffer> {
  const file = await openFile(path)
  try {
    if (!(await file.stat()).isFile()) throw new Unreadable('not a file', 'is no regular file')
    yield* file.createReadStream({ autoClose: false, highWaterMark: CHUNK })
  } finally {
    await file.close()
  }
}

/** Unpacks gzip. Throws zlib's errors, and Unreadable for a bomb. */
export async function* gunzip(chunks: Chunks): AsyncGenerator<Buffer> {
  let [packed, unpacked] = [0, 0]
  async function* counted(): AsyncGenerator<Buffer> {
    for await (const chunk of chunks) {
      packed += chunk.length
      yield chunk
    }
  }
  const stream = pipeline(counted, createGunzip({ chunkSize: CHUNK }), () => {})
  for await (const chunk of stream as Chunks) {
    unpacked += chunk.length
    if (unpacked > ALWAYS_UNPACKED && unpacked > packed * MOST_UNPACKED) {
      throw new Unreadable('too large', `unpacks to more than ${MOST_UNPACKED} times its size`)
    }
    yield chunk
  }
}

/** All of `chunks`, at most `largest` bytes, or throws Unreadable. */
export async function collect(chunks: Chunks, largest: number): Promise<Buffer> {
  const kept: Buffer[] = []
  let size = 0
  for await (const chunk of chunks) {
    size += chunk.length
    if (size > largest) throw new Unreadable('too large', `has more than ${largest} bytes`)
    kept.push(chunk)
  }
  return Buffer.concat(kept)
}

/** The first chunk, and all of them again: to look before reading. */
export async function peek(chunks: Chunks, enough = 1): Promise<{ head: Buffer; all: Chunks }> {
  const source = chunks[Symbol.asyncIterator]()
  let head: Buffer = Buffer.alloc(0)
  while (head.length < enough) {
    const { done, value } = await source.next()
    if (done) break
    head = head.length === 0 ? value : Buffer.concat([head, value])
  }
  async function* all(): AsyncGenerator<Buffer> {
    try {
      if (head.length > 0) yield head
      for (let next = await source.next(); !next.done; next = await source.next()) yield next.value
    } finally {
      await source.return?.()
    }
  }
  return { head, all: all() }
}
