import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { writeArticles } from '../../bench/folders.ts'
import { generateArticles } from '../../bench/generate.ts'
import { ratioOf, spreadOf, takeTurns } from '../../bench/ratios.ts'
import { authority, startRig, temporaryFolder } from '../support/seeds.ts'

const articles = (count: number, seed: number) => [...generateArticles(authority, count, seed)]

describe('generated articles', () => {
  it('are the same for the same seed, and others for another', () => {
    expect(articles(20, 1)).toEqual(articles(20, 1))
    expect(articles(20, 1)).not.toEqual(articles(20, 2))
  })

  it('do not change when more are wanted', () => {
    expect(articles(40, 1).slice(0, 20)).toEqual(articles(20, 1))
  })

  it('are as long as news', () => {
    for (const { text } of articles(50, 3)) {
      expect(text.length).toBeGreaterThan(1500)
      expect(text.length).toBeLessThan(4500)
    }
  })
})

describe('a folder of them', () => {
  let folder: ReturnType<typeof temporaryFolder>
  beforeEach(() => {
    folder = temporaryFolder()
  })
  afterEach(() => folder.remove())

  it('holds a thousand to a sub-folder', () => {
    writeArticles(folder.path, authority, 1002, 1)
    expect(readdirSync(folder.path)).toEqual(['0000', '0001'])
    expect(readdirSync(join(folder.path, '0001'))).toEqual(['001000.txt', '001001.txt', 'metadata.csv'])
  })

  it('is loaded without a refusal', async () => {
    writeArticles(folder.path, authority, 60, 1)
    const { report, close } = await startRig([folder.path])
    await close()
    expect(report).toMatchObject({ seen: 60, written: 60, refused: 0, refusals: [] })
  })
})

describe('ratios', () => {
  it('are taken inside a round, so that a slow round is slow for both', () => {
    const rounds = [
      new Map([
        ['ours', 100],
        ['theirs', 200],
      ]),
      new Map([
        ['ours', 10],
        ['theirs', 20],
      ]),
      new Map([
        ['ours', 60],
        ['theirs', 60],
      ]),
    ]
    expect(ratioOf(rounds, 'ours', 'theirs')).toEqual({ min: 0.5, median: 0.5, max: 1 })
  })

  it('have the mean of the middle two as the median of an even number', () => {
    expect(spreadOf([4, 1, 3, 2])).toEqual({ min: 1, median: 2.5, max: 4 })
  })

  it('come from turns that begin with another one each round, and every other round backwards', async () => {
    const order: string[] = []
    const contestant = (name: string) => [name, () => order.push(name)] as const
    await takeTurns(new Map([contestant('a'), contestant('b'), contestant('c')]), 3)
    expect(order.join('')).toBe('abcacbcab')
  })
})
