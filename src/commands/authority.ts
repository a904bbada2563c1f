/** Reads the authority files from a folder; load/authority.ts parses them. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { NO_ORGANIZATIONS } from '../load/authority/organizations.ts'
import { parseAuthority } from '../load/authority.ts'
import type { Authority } from '../load/types.ts'
import { packageRoot } from '../package.ts'

/** A folder made for an earlier version has no organizations.csv. `folder` '' = the files that come with the program. Throws what the file system or the parser says. */
export function readAuthority(folder: string): Authority {
  const pathOf = (name: string) => join(folder === '' ? join(packageRoot, 'seeds') : folder, name)
  const read = (name: string) => readFileSync(pathOf(name), 'utf8')
  return parseAuthority({
    people: read('people.csv'),
    places: read('places.csv'),
    organizations: existsSync(pathOf('organizations.csv')) ? read('organizations.csv') : NO_ORGANIZATIONS,
    sources: read('sources.csv'),
    events: read('events.csv'),
  })
}
