/** The page of examples/ does what it shows, in a document without a browser. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseHTML } from 'linkedom'
import supertest from 'supertest'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { packageRoot } from '../../src/package.ts'
import { type Rig, SEEDS, startRig, temporaryFolder } from '../support/seeds.ts'

const folder = temporaryFolder()
afterAll(() => folder.remove())

describe('the page', () => {
  const html = readFileSync(join(packageRoot, 'examples', 'frontend.html'), 'utf8')
  const script = html.match(/<script type="module">(.*)<\/script>/s)?.[1] ?? ''
  const HOSTILE = 'Minister <img src=x onerror=alert(1)> Speaks'
  let rig: Rig
  let api: string
  beforeAll(async () => {
    const text = `The minister spoke in Geneva on Friday about the harvest. ${'Farmers said it was poor. '.repeat(9)}`
    const file = join(folder.path, 'hostile.json')
    writeFileSync(
      file,
      JSON.stringify({ title: HOSTILE, text, published: '2026-01-02', url: 'javascript:0' }),
    )
    rig = await startRig([SEEDS, file])
    api = await rig.app.listen({ host: '127.0.0.1', port: 0 })
  })
  afterAll(() => rig.close())

  /** Opens the page in a document without a browser; `state` is its line of words. */
  function openPage(from = api) {
    const { document } = parseHTML(html)
    new Function('document', 'location', script)(document, { search: `?api=${encodeURIComponent(from)}` })
    const find = (selector: string) => document.querySelector(selector)
    const all = (selector: string): string[] =>
      [...document.querySelectorAll(selector)].map(({ textContent }) => textContent ?? '')
    const submit = (words: string) => {
      find('input').value = words
      find('form').onsubmit({ preventDefault: () => {} })
    }
    return { find, all, submit, state: () => find('#state').textContent }
  }

  it('lists articles, and the rest after More', async () => {
    const { find, all } = openPage()
    await vi.waitFor(() => expect(all('article').length).toBe(5))
    find('#more').onclick()
    await vi.waitFor(() => expect(all('article').length).toBe(6))
    expect(find('#more').hidden).toBe(true)
  })
  it('shows markup in a headline as text and links only to the web', async () => {
    const { find, all } = openPage()
    await vi.waitFor(() => expect(all('h2')).toContain(HOSTILE))
    expect([find('img'), find('a[href^="javascript"]')]).toEqual([null, null])
  })
  it('offers names for what is typed, and marks the one that was chosen', async () => {
    const { find, all } = openPage()
    find('input').value = 'lav'
    find('input').oninput()
    await vi.waitFor(() => expect(all('#names button')[0]).toBe('Sergey Lavrov (person, 2)'))
    find('#names button').onclick()
    await vi.waitFor(() => expect(all('article mark')).toEqual(['Sergey Lavrov', 'Sergei Lavrov']))
  })
  it('marks the words that were searched', async () => {
    const { all, submit, state } = openPage()
    submit('ceasefire')
    await vi.waitFor(() => expect(state()).toMatch(/^3 articles with the words ceasefire/))
    expect([...new Set(all('article mark'))]).toEqual(['ceasefire'])
  })
  it('says why the API refuses', async () => {
    const { submit, state } = openPage()
    submit('')
    const { status, body } = await supertest(rig.app.server).get('/articles?q=&highlight=true&limit=5')
    expect(status).toBe(400)
    await vi.waitFor(() => expect(state()).toBe(body.detail))
  })
  it('says that nobody answers', async () => {
    const { state } = openPage('http://127.0.0.1:1')
    await vi.waitFor(() => expect(state()).toBe('No answer from http://127.0.0.1:1. Is it running?'))
  })
  it('makes no markup of text', () => {
    expect(html).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|DOMParser|eval\(/)
  })
})
