import { createConfig, lintFromString } from '@redocly/openapi-core'
import spectral from '@stoplight/spectral-core'
import { oas } from '@stoplight/spectral-rulesets'
import supertest from 'supertest'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { routesOf } from '../../src/api/app.ts'
import type { Route } from '../../src/api/routes.ts'
import { besides } from '../support/needs.ts'
import { type Rig, startRig } from '../support/seeds.ts'
import { bodyOf, readSpec, type Spec } from '../support/spec.ts'

let rig: Rig
let spec: Spec
beforeAll(async () => {
  rig = await startRig()
  spec = await readSpec(rig.app)
})
afterAll(() => rig.close())

/** Every path that the router answers GET on, in OpenAPI's form; it prints them as a tree, four columns a level. */
function routedPaths(app: Rig['app']): string[] {
  const stack: string[] = []
  const paths = new Set<string>()
  for (const line of app.printRoutes({ commonPrefix: false }).split('\n')) {
    const [, indent = '', part = '', methods = ''] = line.match(/^([│ ]*)[└├]── (\S*)(.*)$/) ?? []
    const level = indent.length / 4
    stack.splice(level, stack.length, (stack[level - 1] ?? '') + part.replace(/:(\w+)/g, '{$1}'))
    if (methods.includes('GET')) paths.add(stack[level] ?? '')
  }
  return [...paths]
}

describe('the OpenAPI document', () => {
  it('is 3.1 and has nothing against it in the strict rules of Redocly', async () => {
    expect(spec.document.openapi).toMatch(/^3\.1\./)
    const config = await createConfig({ extends: ['recommended-strict'] })
    const found = await lintFromString({ source: JSON.stringify(spec.document), config })
    expect(
      found.map(({ ruleId, message, location }) => `${ruleId}: ${message} ${location[0]?.pointer}`),
    ).toEqual([])
  })
  it('has nothing against it in the rules of Spectral', async () => {
    const linter = new spectral.Spectral()
    linter.setRuleset({ extends: [oas as never] })
    const found = await linter.run(JSON.parse(JSON.stringify(spec.document)))
    expect(found.map(({ code, message, path }) => `${code}: ${message} ${path.join('/')}`)).toEqual([])
  })
  it('holds the same paths as the router', () => {
    // The document itself and its reader are not resources.
    const resources = routedPaths(rig.app).filter((path) => !/^\/($|docs|openapi\.json)/.test(path))
    expect(Object.keys(spec.document.paths).sort()).toEqual(resources.sort())
  })
  it('names every operation once, by what it does: only what is walked page by page is listed', () => {
    const operations = Object.values(spec.document.paths).map(({ get }) => get)
    const names = operations.map(({ operationId }) => operationId)
    expect(new Set(names).size).toBe(names.length)
    expect(names.filter((name) => !/^((list|get|export)([A-Z][a-z]+)+|suggest)$/.test(name))).toEqual([])
    const paged = operations.filter(({ responses }) => '410' in responses)
    const listed = names.filter((name) => name.startsWith('list') && name !== 'listSimilarArticles')
    expect(paged.map(({ operationId }) => operationId)).toEqual(listed)
  })
  it('describes every parameter and every field', () => {
    const silent: string[] = []
    const look = (where: string, node: unknown): void => {
      if (typeof node !== 'object' || node === null) return
      const { properties } = node as { properties?: Record<string, { description?: string; $ref?: string }> }
      for (const [name, property] of Object.entries(properties ?? {}))
        if (!property.description && !property.$ref) silent.push(`${where}.${name}`)
      for (const [key, child] of Object.entries(node)) look(`${where}/${key}`, child)
    }
    look('', spec.document.components.schemas)
    for (const [path, { get }] of Object.entries(spec.document.paths))
      for (const parameter of get.parameters as { name: string; description?: string }[])
        if (!parameter.description) silent.push(`${path} ${parameter.name}`)
    expect(silent).toEqual([])
  })
})

describe('every example of the document', () => {
  it('of a parameter is answered with 200', async () => {
    const without: string[] = []
    const routes = new Map(routesOf('test').map((route) => [route.path, route]))
    let count = 0
    for (const [path, { get }] of Object.entries(spec.document.paths)) {
      const known = new Map(get.parameters.map((parameter) => [parameter.name, parameter.example]))
      const needed = get.parameters
        .filter((parameter) => parameter.in === 'query' && parameter.required)
        .map(({ name, schema }) => `${name}=${schema.examples?.[0]}`)
      const filled = `${path.replace(/\{(\w+)\}/g, (_, name: string) => String(known.get(name)))}?${needed.join('&')}`
      expect([filled, (await supertest(rig.app.server).get(filled)).status]).toEqual([filled, 200])
      for (const { name, required, schema } of get.parameters) {
        if (required) continue
        const [example] = schema.examples ?? []
        if (example === undefined) {
          without.push(`${path} ${name}`)
          continue
        }
        const values = Array.isArray(example) ? example : [example]
        const beside = besides(routes.get(path) as Route, name, get.parameters)
        const address = `${filled}${beside}&${values.map((value) => `${name}=${encodeURIComponent(value)}`).join('&')}`
        const answer = await supertest(rig.app.server).get(address)
        expect([address, answer.status]).toEqual([address, 200])
        expect(spec.faultsOf(address, answer.status, answer.type, bodyOf(answer))).toEqual([])
        count++
      }
    }
    // A cursor has no example: it belongs to one dataset version.
    expect(without.filter((each) => !each.endsWith(' cursor'))).toEqual([])
    expect(count).toBeGreaterThan(50)
  })
  it('of a route is shown and answered with 200', async () => {
    for (const { path, examples } of routesOf('test')) {
      const { description } = spec.document.paths[path]?.get ?? {}
      expect(examples.length).toBeGreaterThan(0)
      for (const address of examples) expect(description).toContain(`\`${address}\``)
    }
    for (const address of routesOf('test').flatMap((route) => route.examples)) {
      const answer = await supertest(rig.app.server).get(address)
      expect([address, answer.status]).toEqual([address, 200])
      expect(spec.faultsOf(address, answer.status, answer.type, bodyOf(answer))).toEqual([])
    }
  })
})
