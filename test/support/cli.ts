/** The command line as it runs from the sources. */
import { join } from 'node:path'
import { packageRoot } from '../../src/package.ts'
import { filePathOf } from './databases.ts'

/** Node's arguments for the command line over the database at `url`. */
export const commandLine = (url: string): string[] => [
  '--conditions=dateline-source',
  ...(filePathOf(url) === null ? ['--conditions=dateline-postgres'] : []),
  '--import',
  'tsx',
  join(packageRoot, 'src', 'cli.ts'),
]
