/** `askSqlite.ts FILE PATH…`: answers over these paths on SQLite; a JSON list of addresses goes in, one of answers comes out. */
import { text } from 'node:stream/consumers'
import { answersOver } from './answers.ts'

const [file, ...paths] = process.argv.slice(2)
const answers = await answersOver(`file:${file}`, paths, JSON.parse(await text(process.stdin)))
process.stdout.write(JSON.stringify(answers))
