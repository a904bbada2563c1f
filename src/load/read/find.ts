/** Finds input: the files behind folders, names and globs, each with its row of metadata.csv. */

import { type Dirent, existsSync } from 'node:fs'
import { lstat, readdir, realpath, stat } from 'node:fs/promises'
import { basename, dirname, isAbsolute, join, normalize, relative, sep } from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'
import type { Metadata } from '../types.ts'
import { readBytes, shown } from './bytes.ts'
import { decode } from './decode.ts'
import { kindOf, READABLE } from './kinds.ts'
import { METADATA_FILE, NO_METADATA, readMetadata } from './metadata.ts'
import { accept, attempt, type Found, type Refusal, refuse, reject } from './refusal.ts'

/** A file that may be read: `path` as shown to people, with forward slashes. */
export interface InputFile {
  path: string
  metadata: Metadata
}

export const STANDARD_INPUT = '-'
/** Bytes. */
const LARGEST_METADATA = 128 * 1024 * 1024

const isInput = (path: string) => kindOf(path) !== null && basename(path) !== METADATA_FILE

type Rows = Map<string, Metadata>

/** The metadata of a folder, and what is wrong with it. A folder without the file has none. */
async function folderMetadata(folder: string): Promise<{ rows: Rows; refusals: Refusal[] }> {
  const path = join(folder, METADATA_FILE)
  if (!existsSync(path)) return { rows: new Map(), refusals: [] }
  const bytes = await readBytes(path, LARGEST_METADATA)
  if (!bytes.ok) return { rows: new Map(), refusals: [bytes.refusal] }
  const text = decode(shown(path), bytes.value)
  if (!text.ok) return { rows: new Map(), refusals: text.refusal.rule === 'empty' ? [] : [text.refusal] }
  return readMetadata(shown(path), text.value, (file) => existsSync(join(folder, file)))
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
    else if (isInput(entry.name)) {
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
    if (!isInput(path))
      return yield reject(refuse(shown(path), 'not text', `only ${READABLE} files are read`))
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
 * The files of articles behind folders (recursively, without hidden ones and ones of other kinds), files and globs,
 * sorted within each, each once; `-` is standard input. Lazy: only names are held, a folder at a time.
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
  if (path === STANDARD_INPUT) return yield accept({ path, metadata: NO_METADATA })
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
  const files = found.filter(isInput).sort()
  if (files.length === 0) yield reject(refuse(pattern, 'missing', 'matches no file that is read'))
  for (const path of files) {
    const info = await attempt(shown(path), () => lstat(path))
    if (!info.ok) yield info
    else if (info.value.isFile()) yield* named.take(path)
    else yield reject(refuse(shown(path), 'not a file', 'is no regular file'))
  }
}
