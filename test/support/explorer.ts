/** The explorer as `npm run build` makes it, in a folder of its own: tests must not depend on what was built before. */
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { packageRoot } from '../../src/package.ts'
import { temporaryFolder } from './databases.ts'

const VITE = join(packageRoot, 'node_modules', 'vite', 'bin', 'vite.js')
const CONFIG = join(packageRoot, 'web', 'vite.config.ts')

export interface BuiltExplorer {
  /** What `buildApp` takes as `explorer`. */
  path: string
  remove: () => void
}

/** Builds it, in a second or two. */
export async function buildExplorer(): Promise<BuiltExplorer> {
  const folder = temporaryFolder()
  const args = [VITE, 'build', '--config', CONFIG, '--outDir', folder.path, '--emptyOutDir']
  await promisify(execFile)(process.execPath, [...args, '--logLevel', 'warn'], { cwd: packageRoot })
  return folder
}
