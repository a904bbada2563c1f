/** The whole contract over the five seed articles, as somebody would expect it who has read the description only. */
import supertest from 'supertest'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asBytes } from '../support/bytes.ts'
import { type Rig, startRig } from '../support/seeds.ts'
import { bodyOf, readSpec, type Spec } from '../support/spec.ts'
import { type Asked, addressOf, idsOf, type Said } from './conformance/row.ts'
import { ROWS, TABLES } from './conformance/tables.ts'

let rig: Rig
let spec: Spec
beforeAll(async () => {
  rig = await startRig()
  spec = await readSpec(rig.app)
})
afterAll(() => rig.close())

const ask = (address: string, { method = 'get', headers = {} }: Asked) =>
  supertest(rig.app.server)[method](address).set(headers).buffer(true).parse(asBytes)

/** Addresses of the server that are no resources, and refusals of what is no operation: these are problems. */
const isOfNoOperation = (address: string, status: number) =>
  /^\/($|docs|openapi\.json|mcp)/.test(address) || status === 431 || status === 404

/** What is wrong with an answer by the description. */
function faultsOf(address: string, status: number, type: string, text: string): string[] {
  if (text === '') return []
  const body = bodyOf({ type, text, body: {} })
  if (spec.operationOf(address) && status !== 431) return spec.faultsOf(address, status, type, body)
  if (!isOfNoOperation(address, status)) return [`${address} is of no operation`]
  return status < 400 ? [] : spec.faultsOf('/articles', 400, type, body)
}

function expectSaid(said: Said, text: string): void {
  if (said === undefined) return
  if (said instanceof RegExp) return void expect(text).toMatch(said)
  if (text === '') return void expect(text).toBe(said)
  const { data, page } = JSON.parse(text)
  if (typeof said === 'number') expect(page.total).toBe(said)
  else expect(idsOf(data)).toBe(said)
}

describe.each(Object.entries(TABLES))('%s:', (_name, rows) => {
  it.each(rows)('%s: %s', async (_what, written, status, said, asked = {}) => {
    const address = addressOf(written)
    const { status: got, type, headers, body } = await ask(address, asked)
    const text = body instanceof Buffer ? body.toString() : ''
    expect([got, got === status ? '' : text]).toEqual([status, ''])
    if (status >= 400) expect(type).toBe('application/problem+json')
    expect(faultsOf(address, got, type, text)).toEqual([])
    expectSaid(said, text)
    for (const [name, form] of Object.entries(asked.answers ?? {}))
      if (form) expect([name, headers[name]]).toEqual([name, expect.stringMatching(form)])
      else expect(headers).not.toHaveProperty(name)
  })
})

describe('the tables', () => {
  it('ask every operation, and with every parameter', () => {
    const asked = new Map<string, Set<string>>()
    for (const [, written, status] of ROWS) {
      const address = addressOf(written)
      const { operationId } = spec.operationOf(address) ?? {}
      if (operationId === undefined || status !== 200) continue
      const names = asked.get(operationId) ?? new Set()
      for (const name of new URL(address, 'http://host').searchParams.keys()) names.add(name)
      asked.set(operationId, names)
    }
    const all = [...new Set([...asked.values()].flatMap((names) => [...names]))]
    const operations = Object.values(spec.document.paths).map(({ get }) => get)
    expect(operations.filter(({ operationId }) => !asked.has(operationId))).toEqual([])
    const parameters = operations.flatMap((operation) =>
      operation.parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name),
    )
    // A cursor belongs to one dataset: test/api/paging.test.ts walks by it.
    expect([...new Set(parameters)].filter((name) => name !== 'cursor' && !all.includes(name))).toEqual([])
  })
})
