/** Where the package is and what it calls itself; the same from src/ and from dist/. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const packageRoot = fileURLToPath(new URL('..', import.meta.url))

export const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  version: string
}
