/** Finds and reads input: the only stage of the loader that touches the file system. Bad input is refused, never thrown. */

import { createHash } from 'node:crypto'
import { constants, type Dirent, existsSync } from 'node:fs'
import { lstat, open, readdir, realpath, stat } from 'node:fs/promises'
import { basename, dirname, isAbsolute, join, normalize, relative, sep } from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'
import { decode } from './read/decode.ts'
import { METADATA_FILE, NO_METADATA, readMetadata } from './read/metadata.ts'
import { accept, attempt, type Found, type Refusal, refuse, reject } from './read/refusal.ts'
import type { Metadata, RawDocument } from './types.ts'

/** A file that may be read: `path` as shown to people, with forward slashes. */
export interface InputFile {
  path: string
  metadata: Metadata
}

/** Bytes. An article is a few kilobytes; what is larger than this is something else. */
export const LARGEST_DOCUMENT = 8 * 1024 * 1024
const EXTENSION = '.txt'

const isText = (path: string) => path.toLowerCase().endsWith(EXTENSION)
const shown = (path: string) => path.split(sep).join('/')

/** Opened without waiting, so that a named pipe answers at once. */
async function readBytes(path: string, largest: number): Promise<Found<Buffer>> {
  const opened = await attempt(shown(path), () => open(path, constants.O_RDONLY | constants.O_NONBLOCK))
  if (!opened.ok) return opened
  const file = opened.value
  try {
    const info = await file.stat()
    if (!info.isFile()) return reject(refuse(shown(path), 'not a file', 'is no regular file'))
    if (info.size > largest) {
      return reject(refuse(shown(path), 'too large', `has ${info.size} bytes; at most ${largest} are read`))
    }
    return await attempt(shown(path), () => file.readFile())
  } finally {
    await file.close()
  }
}

/** Reads one document. `largest` is in bytes. */
export async function readDocument(
  input: InputFile,
  largest = LARGEST_DOCUMENT,
): Promise<Found<RawDocument>> {
  const bytes = await readBytes(input.path, largest)
  if (!bytes.ok) return bytes
  const text = decode(input.path, bytes.value)
  if (typeof text !== 'string') return reject(text)
  const sha256 = createHash('sha256').update(bytes.value).digest('hex')
  return accept({ path: input.path, text, sha256, metadata: input.metadata })
}

type Rows = Map<string, Metadata>

/** The metadata of a folder, and what is wrong with it. A folder without the file has none. */
async function folderMetadata(folder: string): Promise<{ rows: Rows; refusals: Refusal[] }> {
  const path = join(folder, METADATA_FILE)
  if (!existsSync(path)) return { rows: new Map(), refusals: [] }
  const bytes = await readBytes(path, LARGEST_DOCUMENT * 16)
  if (!bytes.ok) return { rows: new Map(), refusals: [bytes.refusal] }
  const text = decode(shown(path), bytes.value)
  if (typeof text !== 'string') return { rows: new Map(), refusals: [text] }
  return readMetadata(shown(path), text, (file) => existsSync(join(folder, file)))
}

/** Why an entry of a folder is not read, or null. A link must stay inside `root` and lead to a file. */
async function faultOf(path: string, entry: Dirent, root: string): Promise<Refusal | null> {
  if (entry.isFile()) return null
  if (!entry.isSymbolicLink()) return refuse(shown(path), 'not a file', 'is no regular file')
  const target = await attempt(shown(path), () => realpath(path))
  if (!target.ok) return target.refusal
  if (leavesTree(relative(root, target.value))) {
    return refuse(shown(path), 'link', 'is a link that leads out of the folder')
  }
  const info = await attempt(shown(path), () => stat(path))
  if (!info.ok) return info.refusal
  return info.value.isFile() ? null : refuse(shown(path), 'link', 'is a link to something that is no file')
}

const leavesTree = (path: string) => path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path)
const byName = (a: Dirent, b: Dirent) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)

async function* walk(folder: string, root: string): AsyncGenerator<Found<InputFile>> {
  const listed = await attempt(folder, () => readdir(folder, { withFileTypes: true }))
  if (!listed.ok) return yield listed
  const { rows, refusals } = await folderMetadata(folder)
  for (const refusal of refusals) yield reject(refusal)
  for (const entry of listed.value.sort(byName)) {
    const path = join(folder, entry.name)
    if (entry.name.startsWith('.')) continue
    if (entry.isDirectory()) yield* walk(path, root)
    else if (isText(entry.name)) {
      const fault = await faultOf(path, entry, root)
      yield fault === null
        ? accept({ path: shown(path), metadata: rows.get(entry.name) ?? NO_METADATA })
        : reject(fault)
    }
  }
}

/** Files named one by one; the metadata of the folder last seen is kept, as neighbours come together. */
class Named {
  #folder: string | null = null
  #rows: Rows = new Map()
  readonly #told = new Set<string>()

  async *take(given: string): AsyncGenerator<Found<InputFile>> {
    const path = normalize(given)
    if (basename(path) === METADATA_FILE) return
    if (!isText(path))
      return yield reject(refuse(shown(path), 'not text', `only ${EXTENSION} files are read`))
    const folder = dirname(path)
    if (folder !== this.#folder) {
      const { rows, refusals } = await folderMetadata(folder)
      if (!this.#told.has(folder)) for (const refusal of refusals) yield reject(refusal)
      this.#told.add(folder)
      this.#folder = folder
      this.#rows = rows
    }
    yield accept({ path: shown(path), metadata: this.#rows.get(basename(path)) ?? NO_METADATA })
  }
}

/**
 * The `.txt` files behind folders (recursively, without hidden ones), files and globs, sorted within each, each once.
 * Lazy: only names are held, a folder at a time.
 */
export async function* findInputs(paths: string[]): AsyncGenerator<Found<InputFile>> {
  const seen = new Set<string>()
  const named = new Named()
  for (const path of paths) {
    for await (const found of inputsOf(path, named)) {
      const key = found.ok
        ? found.value.path
        : `${found.refusal.path}:${found.refusal.line}:${found.refusal.column}`
      if (!seen.has(key)) yield found
      seen.add(key)
    }
  }
}

async function* inputsOf(path: string, named: Named): AsyncGenerator<Found<InputFile>> {
  const info = await attempt(shown(path), () => stat(path))
  if (info.ok && info.value.isDirectory()) yield* walk(path, await realpath(path))
  else if (info.ok && info.value.isFile()) yield* named.take(path)
  else if (info.ok) yield reject(refuse(shown(path), 'not a file', 'is no regular file'))
  else if (isDynamicPattern(path)) yield* matches(path, named)
  else yield info
}

async function* matches(pattern: string, named: Named): AsyncGenerator<Found<InputFile>> {
  const found = await glob(pattern, {
    onlyFiles: false,
    followSymbolicLinks: false,
    expandDirectories: false,
    absolute: isAbsolute(pattern),
  })
  const files = found.filter(isText).sort()
  if (files.length === 0) yield reject(refuse(pattern, 'missing', `matches no ${EXTENSION} file`))
  for (const path of files) {
    const info = await attempt(shown(path), () => lstat(path))
    if (!info.ok) yield info
    else if (info.value.isFile()) yield* named.take(path)
    else yield reject(refuse(shown(path), 'not a file', 'is no regular file'))
  }
}

/** Reads every input, one document in memory at a time. */
export async function* readDocuments(
  paths: string[],
  largest = LARGEST_DOCUMENT,
): AsyncGenerator<Found<RawDocument>> {
  for await (const found of findInputs(paths)) yield found.ok ? readDocument(found.value, largest) : found
}
