/** Builds the program and its explorer before the tests, as a package of its own: what lies in dist/ may be old, or in the making. */
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
    /** The folder of the built explorer. */
    explorer: string
  }
}

/** What the program reads beside itself. */
const BESIDE = ['migrations', 'node_modules', 'seeds']

export default function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-program-'))
  const dist = join(folder, 'dist')
  const explorer = join(dist, 'web')
  const run = (script: string, ...options: string[]) =>
    execFileSync(process.execPath, [join(packageRoot, 'node_modules', script), ...options], {
      cwd: packageRoot,
      stdio: 'inherit',
    })
  // Types are checked elsewhere.
  const unchecked = ['--noCheck', '--declaration', 'false']
  run('typescript/bin/tsc', '-p', 'tsconfig.build.json', '--outDir', dist, ...unchecked)
  run(
    'vite/bin/vite.js',
    'build',
    '--config',
    'web/vite.config.ts',
    '--outDir',
    explorer,
    '--logLevel',
    'warn',
  )
  copyFileSync(join(packageRoot, 'package.json'), join(folder, 'package.json'))
  for (const name of BESIDE) symlinkSync(join(packageRoot, name), join(folder, name))
  project.provide('program', join(dist, 'cli.js'))
  project.provide('explorer', explorer)
  return () => rmSync(folder, { recursive: true, force: true })
}
