/** `dateline mcp`: the database as tools for an agent, over standard input and output. */
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js'
import { open } from '#dialect'
import { buildApp, routesOf } from '../api/app.ts'
import { mcpServer } from '../api/mcp.ts'
import type { Config } from '../config.ts'
import { version } from '../package.ts'
import { loadSeeds } from './serve.ts'

/** Resolves when the agent has closed standard input. Only the protocol may write to standard output. */
export async function serveAgent(config: Config, tell: (line: string) => void): Promise<void> {
  await loadSeeds(config, tell)
  const db = await open(config.databaseUrl)
  const app = await buildApp({ db, version, publicUrl: config.publicUrl })
  const server = mcpServer(app, routesOf(version), version)
  const closed = new Promise<void>((resolve) => {
    process.stdin.once('end', resolve)
    server.onclose = resolve
  })
  await server.connect(new StdioServerTransport())
  await closed
  await server.close()
  await app.close()
  await db.close()
}
