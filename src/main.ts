/** The commands: arguments to commands, failures to exit codes. */
import { parseArgs } from 'node:util'
import { open } from '#dialect'
import { routesOf } from './api/app.ts'
import { makeDocument } from './api/openapi.ts'
import { readAuthority } from './commands/authority.ts'
import { copyDataset, copyLine } from './commands/copy.ts'
import { distribute } from './commands/distribute.ts'
import { explain } from './commands/explain.ts'
import { BadUsage, failureOf } from './commands/failure.ts'
import { loadPaths } from './commands/load.ts'
import { serveAgent } from './commands/mcp.ts'
import { EXIT, exitCodeOf, progressLine, progressTo, refusalLine, sumLine } from './commands/report.ts'
import { serve } from './commands/serve.ts'
import { databaseIn, faultOfAddress, readConfig } from './config.ts'
import { version } from './package.ts'

const HELP = `Dateline ${version}: news articles as a database of who, where, when and who said what, behind a REST API.

  dateline serve                 serve the API and the explorer; an empty database gets the seed articles first
  dateline load PATH…            load articles: folders, files, globs or - for standard input;
                                 .txt, .html, .json, .jsonl, .csv, .tsv, each also .gz
      --json                     the report as JSON
      --force                    read again what is loaded already
      --explain                  print what each stage makes of a file; nothing is written
  dateline copy FROM TO          copy a dataset into an empty database, of another engine too; both are
                                 addresses as in DATABASE_URL; what was stopped is taken up where it was
  dateline mcp                   serve an agent over standard input and output (Model Context Protocol)
  dateline distribute            spread a PostgreSQL database over the machines of a Citus cluster
  dateline openapi               print the OpenAPI document
  dateline --help, --version

Settings (environment): DATABASE_URL, HOST, PORT, PUBLIC_URL, RATE_LIMIT, TRUST_PROXY, AUTHORITY, BATCH_SIZE,
                        LOG_LEVEL.
Exit codes: 0 all done, 64 wrong usage, 65 some refused and the rest loaded, or the wrong database for a copy,
            70 our own fault, 74 input or output.`

const print = (text: string) => void process.stdout.write(`${text}\n`)
const complain = (text: string) => void process.stderr.write(`${text}\n`)

interface LoadFlags {
  json: boolean
  force: boolean
  explain: boolean
}

async function load(paths: string[], flags: LoadFlags): Promise<number> {
  if (paths.length === 0) throw new BadUsage('load needs a folder, a file or a glob')
  const config = readConfig()
  const authority = readAuthority(config.authority)
  if (flags.explain) return explainAll(paths, authority)
  const db = await open(config.databaseUrl)
  const progress = progressTo(process.stderr)
  try {
    const report = await loadPaths(db, paths, {
      authority,
      force: flags.force,
      batchSize: config.batchSize,
      onProgress: flags.json ? () => {} : (report) => progress.show(progressLine(report)),
      onRefusal: (refusal) => {
        progress.clear()
        complain(refusalLine(refusal))
      },
    })
    if (!flags.json) progress.clear()
    print(flags.json ? JSON.stringify(report, null, 2) : sumLine(report))
    return exitCodeOf(report)
  } finally {
    await db.close()
  }
}

async function copy(addresses: string[]): Promise<number> {
  const [from, to, ...more] = addresses
  if (from === undefined || to === undefined || more.length > 0)
    throw new BadUsage('copy needs two addresses: of the database to copy, and of the one to copy it into')
  for (const [which, address] of [
    ['first', from],
    ['second', to],
  ] as const) {
    const fault = faultOfAddress(address)
    if (fault !== null) throw new BadUsage(`the ${which} address ${fault}`)
  }
  const into = await open(to)
  const progress = progressTo(process.stderr)
  try {
    const report = await copyDataset(from, into, (line) => progress.show(line))
    progress.clear()
    print(copyLine(report))
    return EXIT.ok
  } finally {
    await into.close()
  }
}

async function explainAll(paths: string[], authority: Parameters<typeof explain>[1]): Promise<number> {
  let code: number = EXIT.ok
  const refused: Parameters<typeof explain>[2] = (refusal) => {
    code = EXIT.data
    complain(refusalLine(refusal))
  }
  for await (const text of explain(paths, authority, refused)) print(text)
  return code
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      help: { type: 'boolean', short: 'h', default: false },
      version: { type: 'boolean', short: 'v', default: false },
      json: { type: 'boolean', default: false },
      force: { type: 'boolean', default: false },
      explain: { type: 'boolean', default: false },
    },
  })
  const [command, ...rest] = positionals
  if (values.version) print(version)
  else if (values.help || command === undefined) print(HELP)
  else if (command === 'load') return load(rest, values)
  else if (command === 'copy') return copy(rest)
  else if (command === 'openapi') print(JSON.stringify(makeDocument(routesOf(version), version), null, 2))
  else if (command === 'serve') await serve(readConfig())
  else if (command === 'distribute') print(await distribute(readConfig()))
  else if (command === 'mcp') await serveAgent(readConfig(), complain)
  else throw new BadUsage(`there is no command ${command}`)
  return EXIT.ok
}

function fail(error: unknown): number {
  const { sentence, exit } = failureOf(error, databaseIn(process.argv.slice(2)))
  complain(`dateline: ${sentence}${exit === EXIT.usage ? '\nTry dateline --help.' : ''}`)
  return exit
}

// A reader that has seen enough (`| head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) =>
  process.exit(error.code === 'EPIPE' ? EXIT.ok : EXIT.io),
)
process.exitCode = await main().catch(fail)
