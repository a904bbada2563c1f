/** The files of the built explorer, read once: what is not among them is not there, whatever an address says. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'
import type { Encoding } from '../negotiate.ts'

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
}
/** How the build names the smaller form of a file. */
const ENDINGS: [Encoding, string][] = [
  ['br', '.br'],
  ['gzip', '.gz'],
]

export interface ExplorerFile {
  type: string
  /** The bytes as they are, and the smaller forms that the build made. */
  forms: Partial<Record<Encoding, Buffer>> & { identity: Buffer }
}

/** By path, such as `/assets/index-B5x.css`; the page itself is `/`. */
export type ExplorerFiles = ReadonlyMap<string, ExplorerFile>

function readForms(path: string): ExplorerFile['forms'] {
  const smaller = ENDINGS.filter(([, ending]) => existsSync(path + ending))
  const forms = smaller.map(([encoding, ending]) => [encoding, readFileSync(path + ending)])
  return { identity: readFileSync(path), ...Object.fromEntries(forms) }
}

/** Reads what was built into a folder; throws where there is no page. Files of other types are left out. */
export function readExplorer(folder: string): ExplorerFiles {
  const files = new Map<string, ExplorerFile>()
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const type = TYPES[extname(entry.name)]
    if (!entry.isFile() || type === undefined) continue
    const path = join(entry.parentPath, entry.name)
    const address = `/${relative(folder, path).replaceAll(sep, '/')}`
    files.set(address === '/index.html' ? '/' : address, { type, forms: readForms(path) })
  }
  if (!files.has('/')) throw new Error(`There is no index.html in ${folder}`)
  return files
}
