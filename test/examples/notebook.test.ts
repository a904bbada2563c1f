/** The notebook of examples/ takes only what there is, and prints what is saved in it. */
import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { parse } from 'csv-parse/sync'
import supertest from 'supertest'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { packageRoot } from '../../src/package.ts'
import { type Rig, startRig, temporaryFolder } from '../support/seeds.ts'

const EXAMPLES = join(packageRoot, 'examples')
const folder = temporaryFolder()
afterAll(() => folder.remove())

interface Notebook {
  cells: {
    cell_type: string
    source: string[]
    outputs?: { text?: string[]; data?: Record<string, string | string[]> }[]
  }[]
}
const readNotebook = (file: string): Notebook => JSON.parse(readFileSync(file, 'utf8'))
const outputsOf = ({ cells }: Notebook) => cells.flatMap(({ outputs = [] }) => outputs)
/** What the cells print, without what a new dataset or another version of pandas writes differently. */
const printed = (notebook: Notebook) =>
  outputsOf(notebook).map(({ text, data }) =>
    [text ?? data?.['text/plain'] ?? []]
      .flat()
      .join('')
      .replace(/\b[0-9a-f]{16}\b/, 'VERSION')
      .replace(/<Figure .*>/, 'FIGURE')
      .replace(/\s+/g, ' '),
  )

describe('the notebook', () => {
  const saved = readNotebook(join(EXAMPLES, 'notebook.ipynb'))
  const code = saved.cells
    .filter(({ cell_type }) => cell_type === 'code')
    .map(({ source }) => source.join(''))
    .join('\n')
  const answers = [
    ...code.matchAll(/(?<name>\w+) = pd\.read_\w+\(BASE \+ "(?<address>[^"]+)"/g),
    ...code.matchAll(/urlopen\(BASE \+ "(?<address>[^"]+)"\) as answer:\n +(?<name>\w+) = json\.load/g),
  ].map(({ groups }) => ({ name: groups?.name ?? '', address: groups?.address ?? '' }))
  /** The columns that are taken of a table: `name["column"]`, `name[["column", "column"]]` and by reindex. */
  const columnsOf = (name: string) =>
    [...code.matchAll(new RegExp(`\\b${name}(?:\\.reindex\\(columns=)?\\[\\[?("[^\\]]*")\\]`, 'g'))].flatMap(
      ([, list]) => JSON.parse(`[${list}]`) as string[],
    )
  const namesIn = (text: string, address: string): string[] => {
    if (address.includes('format=csv')) return Object.keys(parse(text, { columns: true })[0] ?? {})
    return Object.keys(JSON.parse(address.includes('format=ndjson') ? (text.split('\n')[0] ?? '') : text))
  }

  let rig: Rig
  beforeAll(async () => {
    rig = await startRig()
  })
  afterAll(() => rig.close())

  it('asks nothing but what is looked at below', () => {
    expect(answers.length).toBe(code.match(/BASE \+/g)?.length)
  })
  it.each(answers)('finds in $name what it takes of it', async ({ name, address }) => {
    const { status, text } = await supertest(rig.app.server).get(address).buffer(true)
    expect(status).toBe(200)
    expect(columnsOf(name)).not.toEqual([])
    expect(namesIn(text, address)).toEqual(expect.arrayContaining(columnsOf(name)))
  })
  it('is saved with its pictures, small enough to read on the web', () => {
    expect(outputsOf(saved).filter(({ data }) => data?.['image/png']).length).toBe(2)
    expect(JSON.stringify(saved).length).toBeLessThan(300_000)
  })
  it('prints what is saved in it', { timeout: 180_000 }, async ({ skip }) => {
    const target = join(folder.path, 'executed.ipynb')
    const env = { ...process.env, DATELINE: await rig.app.listen({ host: '127.0.0.1', port: 0 }) }
    try {
      await promisify(execFile)('bash', [join(EXAMPLES, 'run-notebook.sh'), target], { env })
    } catch (error) {
      const { code: exit, stderr } = error as { code?: number; stderr?: string }
      if (exit === 69) skip(stderr?.trim())
      throw error
    }
    expect(
      printed(readNotebook(target)),
      'if the new outputs are right: npm run build && examples/run-notebook.sh',
    ).toEqual(printed(saved))
  })
})
