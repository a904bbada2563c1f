/** Writes brotli and gzip forms beside every file of a build, so that the server has nothing to compress. */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Plugin } from 'vite'

/** Bytes above which the best brotli takes seconds, for a tenth of the size. */
const LARGE = 250_000
const { BROTLI_MAX_QUALITY, BROTLI_PARAM_QUALITY } = constants

const FORMS = {
  '.br': (content: Buffer) => {
    const quality = content.length > LARGE ? 9 : BROTLI_MAX_QUALITY
    return promisify(brotliCompress)(content, { params: { [BROTLI_PARAM_QUALITY]: quality } })
  },
  '.gz': (content: Buffer) => promisify(gzip)(content, { level: constants.Z_BEST_COMPRESSION }),
}

async function writeSmaller(path: string): Promise<void> {
  const content = await readFile(path)
  for (const [ending, compress] of Object.entries(FORMS)) {
    const smaller = await compress(content)
    if (smaller.length < content.length) await writeFile(path + ending, smaller)
  }
}

export const smaller = (): Plugin => ({
  name: 'smaller-forms',
  apply: 'build',
  async writeBundle({ dir = '' }, bundle) {
    await Promise.all(Object.keys(bundle).map((name) => writeSmaller(join(dir, name))))
  },
})
