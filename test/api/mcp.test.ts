import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js'
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js'
import supertest from 'supertest'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { routesOf } from '../../src/api/app.ts'
import { toolRoutes } from '../../src/api/mcp.ts'
import { packageRoot } from '../../src/package.ts'
import { CLI } from '../support/cli.ts'
import { type Rig, startRig, temporaryFolder } from '../support/seeds.ts'

type Text = { content: { text: string }[]; isError?: boolean }

let rig: Rig
let base: string
const folder = temporaryFolder()
beforeAll(async () => {
  rig = await startRig()
  base = await rig.app.listen({ host: '127.0.0.1', port: 0 })
})
afterAll(async () => {
  await rig.close()
  folder.remove()
})

const ways: [string, () => Transport][] = [
  ['HTTP', () => new StreamableHTTPClientTransport(new URL(`${base}/mcp`)) as Transport],
  [
    'standard input and output',
    () =>
      new StdioClientTransport({
        command: process.execPath,
        args: [CLI, 'mcp'],
        cwd: packageRoot,
        env: {
          ...(process.env as Record<string, string>),
          DATABASE_URL: `file:${join(folder.path, 'mcp.db')}`,
        },
        stderr: 'ignore',
      }),
  ],
]

describe.each(ways)('an agent over %s', (_way, transport) => {
  let client: Client
  const call = async (name: string, args: Record<string, unknown> = {}) => {
    const { content, isError = false } = (await client.callTool({ name, arguments: args })) as Text
    return { failed: isError, text: content[0]?.text ?? '' }
  }
  beforeAll(async () => {
    client = new Client({ name: 'test', version: '1' })
    await client.connect(transport())
  })
  afterAll(() => client.close())

  it('finds every operation as a tool that only reads', async () => {
    const { tools } = await client.listTools()
    const operations = toolRoutes(routesOf('test'))
    expect(operations.length).toBeGreaterThan(20)
    expect(tools.map(({ name }) => name).sort()).toEqual(operations.map((each) => each.operationId).sort())
    for (const { annotations, description } of tools) {
      expect(annotations?.readOnlyHint).toBe(true)
      expect(description).toMatch(/\w+ \w+/)
    }
  })
  // [what is asked, tool, arguments, what the answer holds]
  it.each([
    ['a name', 'listArticles', { person: ['Lavrov'] }, '"total":2'],
    [
      'two names that both hold',
      'listArticles',
      { person: ['Kerry', 'Lavrov'], include: ['evidence', 'quotes'] },
      '"total":1',
    ],
    ['one name as a text', 'listQuotes', { speaker: 'Trenin' }, "Don't hold your breath"],
    ['one record', 'getPerson', { id: 'sergey-lavrov' }, 'Q58217'],
    ['what is loaded', 'getMeta', {}, '"articles"'],
  ])('asks for %s', async (_what, name, args, expected) => {
    const { failed, text } = await call(name, args)
    expect([failed, text]).toEqual([false, expect.stringContaining(expected)])
  })
  it.each([
    ['a tool that there is not', 'listArticle', {}, 'Did you mean listArticles?'],
    ['a parameter that there is not', 'listArticles', { persn: 'Lavrov' }, 'did you mean person?'],
    ['a record that there is not', 'getPerson', { id: 'nobody' }, 'There is no person with the id nobody.'],
    ['a record without its id', 'getPerson', {}, 'id is missing'],
  ])('is told what is wrong with %s', async (_what, name, args, expected) => {
    const { failed, text } = await call(name, args)
    expect([failed, text]).toEqual([true, expect.stringContaining(expected)])
  })
})

describe('the path of the protocol', () => {
  it('takes messages only, and says so', async () => {
    for (const method of ['get', 'delete', 'put'] as const) {
      const { status, headers, type } = await supertest(base)[method]('/mcp')
      expect([status, headers.allow, type]).toEqual([405, 'POST, OPTIONS', 'application/problem+json'])
    }
  })
  it.each([
    ['no JSON', '{'],
    ['no message', '{}'],
    ['nothing', ''],
  ])('refuses %s', async (_what, body) => {
    const { status } = await supertest(base)
      .post('/mcp')
      .set({ 'content-type': 'application/json', accept: 'application/json, text/event-stream' })
      .send(body)
    expect(status).toBe(400)
  })
  it.each([
    ['a message that is too large', 'application/json', `"${'a'.repeat(2 ** 20)}"`, 413, 'body-too-large'],
    ['what is no JSON at all', 'application/xml', '<a/>', 415, 'unknown-media-type'],
  ])('refuses %s as a problem', async (_what, sent, body, expected, kind) => {
    const { status, type, body: problem } = await supertest(base).post('/mcp').type(sent).send(body)
    expect([status, type, problem.status]).toEqual([expected, 'application/problem+json', expected])
    expect(problem.type).toBe(`urn:problem-type:dateline:${kind}`)
  })
})

it('ends when the agent has gone', async () => {
  const child = spawn(process.execPath, [CLI, 'mcp'], {
    cwd: packageRoot,
    env: { ...process.env, DATABASE_URL: `file:${join(folder.path, 'end.db')}` },
  })
  child.stdin.end()
  expect(await new Promise((resolve) => child.once('exit', resolve))).toBe(0)
})
