/** Reads the authority files from a folder; load/authority.ts parses them. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseAuthority } from '../load/authority.ts'
import type { Authority } from '../load/types.ts'
import { packageRoot } from '../package.ts'

/** `folder` '' = the files that come with the program. Throws what the file system or the parser says. */
export function readAuthority(folder: string): Authority {
  const read = (name: string) =>
    readFileSync(join(folder === '' ? join(packageRoot, 'seeds') : folder, name), 'utf8')
  return parseAuthority({
    people: read('people.csv'),
    places: read('places.csv'),
    sources: read('sources.csv'),
    events: read('events.csv'),
  })
}
