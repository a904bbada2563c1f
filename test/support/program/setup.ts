/** Builds the program before the tests that start it, as a package of its own: what lies in dist/ may be old, or in the making. */
import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { packageRoot } from '../../../src/package.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The built command line. */
    program: string
  }
}

/** What the program reads beside itself. */
const BESIDE = ['migrations', 'node_modules', 'seeds']

export default function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-program-'))
  const dist = join(folder, 'dist')
  const tsc = join(packageRoot, 'node_modules', 'typescript', 'bin', 'tsc')
  // Types are checked elsewhere.
  const options = ['-p', 'tsconfig.build.json', '--outDir', dist, '--noCheck', '--declaration', 'false']
  execFileSync(process.execPath, [tsc, ...options], { cwd: packageRoot, stdio: 'inherit' })
  copyFileSync(join(packageRoot, 'package.json'), join(folder, 'package.json'))
  for (const name of BESIDE) symlinkSync(join(packageRoot, name), join(folder, name))
  project.provide('program', join(dist, 'cli.js'))
  return () => rmSync(folder, { recursive: true, force: true })
}
