/** A folder for one test, and what the reader tells of it. */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readDocuments } from '../../../src/load/read.ts'
import type { RawDocument } from '../../../src/load/types.ts'

export interface Folder {
  path: string
  put: (name: string, content: string | Uint8Array) => void
  /** Documents that are read, paths without the folder. */
  documents: (largest?: number) => Promise<RawDocument[]>
  /** `path: text` and `path:line:column rule: message`, in order. */
  told: (largest?: number) => Promise<string[]>
  remove: () => void
}

export function newFolder(): Folder {
  const path = mkdtempSync(join(tmpdir(), 'dateline-read-'))
  const short = (text: string) => text.replaceAll(`${path}/`, '')
  const all = async (largest?: number) => {
    const found = []
    for await (const each of readDocuments([path], largest)) found.push(each)
    return found
  }
  return {
    path,
    put(name, content) {
      mkdirSync(join(path, name, '..'), { recursive: true })
      writeFileSync(join(path, name), content)
    },
    async documents(largest) {
      const found = await all(largest)
      return found.flatMap((each) => (each.ok ? { ...each.value, path: short(each.value.path) } : []))
    },
    async told(largest) {
      return (await all(largest)).map((each) => {
        if (each.ok) return `${short(each.value.path)}: ${each.value.text}`
        const { path: at, line, column, rule, message } = each.refusal
        return `${short(at)}:${line ?? '-'}:${column ?? '-'} ${rule}: ${message}`
      })
    },
    remove: () => rmSync(path, { recursive: true, force: true }),
  }
}
