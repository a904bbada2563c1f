import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { open } from '#dialect'
import { comparedQuestions, pageQuestions, slowQuestions } from '../../bench/questions.ts'
import { chooseSubjects, countArticles, type Subjects } from '../../bench/subjects.ts'
import { filePath } from '../../src/db/sqlite/connection.ts'
import { type Rig, startRig, temporaryFolder } from '../support/seeds.ts'

describe('whom and what the benchmark asks for', () => {
  let rig: Rig
  let subjects: Subjects
  const path = () => filePath(rig.url) as string
  const total = async (address: string) => (await rig.app.inject(address)).json().page.total
  beforeAll(async () => {
    rig = await startRig()
    subjects = chooseSubjects(path())
  })
  afterAll(() => rig.close())

  it('nobody is named in more articles than the commonest, or in fewer than the rarest', async () => {
    const { data } = (await rig.app.inject('/people?limit=100')).json()
    const counts = data.map(({ article_count }: { article_count: number }) => article_count)
    expect(await total(`/articles?person=${subjects.commonest}`)).toBe(Math.max(...counts))
    expect(await total(`/articles?person=${subjects.rarest}`)).toBe(Math.min(...counts))
  })

  it('companions, and two that seldom meet, are named in one article', async () => {
    const [one, other] = subjects.seldomTogether
    expect(
      await total(`/articles?person=${subjects.commonest}&person=${subjects.companion}`),
    ).toBeGreaterThan(0)
    expect(await total(`/articles?person=${one}&person=${other}`)).toBe(1)
  })

  it('every address is answered', async () => {
    const { first, deepest } = pageQuestions(subjects)
    for (const { address } of [
      ...comparedQuestions(subjects),
      ...first,
      ...deepest,
      ...slowQuestions(subjects),
    ])
      expect((await rig.app.inject(address)).statusCode, address).toBe(200)
  })

  it('all articles are counted', () => {
    expect(countArticles(path())).toBe(5)
  })

  it('a database in which nobody is named is refused', async () => {
    const folder = temporaryFolder()
    const empty = `${folder.path}/empty.db`
    await (await open(`file:${empty}`)).close()
    expect(() => chooseSubjects(empty)).toThrow('does not name two people in one article')
    folder.remove()
  })
})
