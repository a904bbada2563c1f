/** All that a server answers to a list of addresses, to be compared with another server's answers. */

import { open } from '#dialect'
import { buildApp } from '../../src/api/app.ts'
import { readAuthority } from '../../src/commands/authority.ts'
import { loadPaths } from '../../src/commands/load.ts'

export interface Answered {
  address: string
  status: number
  type: string | null
  etag: string | null
  link: string | null
  body: string
}

/** Loads these paths into the new database at `url` and asks for each address in turn. */
export async function answersOver(url: string, paths: string[], addresses: string[]): Promise<Answered[]> {
  const db = await open(url)
  await loadPaths(db, paths, { authority: readAuthority('') })
  const app = await buildApp({ db, version: 'test', publicUrl: 'http://example.org' })
  const answers: Answered[] = []
  for (const address of addresses) {
    const { statusCode: status, headers, body } = await app.inject(address)
    const one = (name: string) => headers[name]?.toString() ?? null
    const [type, etag, link] = [one('content-type'), one('etag'), one('link')]
    answers.push({ address, status, type, etag, link, body })
  }
  await app.close()
  await db.close()
  return answers
}
