/** For each test a new folder, with a folder of files to load in it. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach } from 'vitest'
import { temporaryFolder } from './databases.ts'

/** Called at the top of a test file. */
export function newInputs() {
  let folder: ReturnType<typeof temporaryFolder>
  beforeEach(() => {
    folder = temporaryFolder()
  })
  afterEach(() => folder.remove())
  /** A path in the folder of the test. */
  const at = (...names: string[]) => join(folder.path, ...names)
  /** The folder of files to load; it is there once something was written. */
  const input = () => at('in')
  const write = (name: string, text: string) => {
    mkdirSync(input(), { recursive: true })
    writeFileSync(at('in', name), text)
  }
  return { at, input, write }
}
