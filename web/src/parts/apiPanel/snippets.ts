/** How to ask the API for what is on a page: the address as lines of a shell, JavaScript or Python, to be run as they are. */
import { type Address, pathOf } from '../../address.ts'

export interface Snippet {
  name: 'curl' | 'JavaScript' | 'pandas'
  code: string
}

const LISTS = ['articles', 'people', 'places', 'organizations', 'quotes', 'events', 'sources', 'mentions']
/** Lists of one record: `/people/sergey-lavrov/related`. */
const PARTS = ['related', 'similar']
/** Lists that are short, and never asked for as a whole. */
const SHORT = ['similar']

/** The last word of the path that is a name: what a variable that holds the answer is called. */
function partsOf({ path }: Address): { room: string; id: string; part: string } {
  const [, room = '', id = '', part = ''] = path.split('/')
  return { room, id, part }
}

/** Lists are tables too; a single record is not. */
function isList(address: Address): boolean {
  const { room, id, part } = partsOf(address)
  return LISTS.includes(room) && (id === '' || PARTS.includes(part))
}

/** The address with scheme and host; whatever was typed into it, it is one address of plain characters. */
export const absolute = (origin: string, address: Address): string => new URL(pathOf(address), origin).href

/** The whole of a list, not one page of it, in a format that is written item by item. */
export function wholeAs(format: 'csv' | 'ndjson', { path, query }: Address): Address {
  const whole = new URLSearchParams(query)
  for (const name of ['cursor', 'offset', 'format', 'highlight', 'include']) whole.delete(name)
  whole.set('format', format)
  const { part } = partsOf({ path, query })
  if (!SHORT.includes(part) && !whole.has('limit')) whole.set('limit', 'all')
  return { path, query: whole }
}

/** In single quotes nothing means anything to a shell but the quote itself. */
const shellString = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`

/** A string of JSON is one of JavaScript and of Python too, once it holds nothing but ASCII, as addresses do. */
const string = (text: string) => JSON.stringify(text)

/** curl takes brackets for patterns unless it is told not to. */
const curl = (url: string) => `curl ${/[[\]{}]/.test(url) ? '--globoff ' : ''}${shellString(url)}`

/** No `await` outside a function: this runs in a browser's console, in a module and in a script of Node alike. */
function javascript(url: string, list: boolean): string {
  const use = list ? '({ data, page }) => console.log(page.total, data)' : '(answer) => console.log(answer)'
  return [
    'async function ask(url) {',
    '  const response = await fetch(url)',
    '  const answer = await response.json()',
    '  if (!response.ok) throw new Error(answer.detail)',
    '  return answer',
    '}',
    '',
    `ask(${string(url)}).then(${use})`,
  ].join('\n')
}

function pandas(origin: string, address: Address): string {
  const { room, part } = partsOf(address)
  const name = (isList(address) ? part : '') || room || 'answer'
  const variable = /^[a-z]+$/.test(name) ? name : 'answer'
  const url = string(absolute(origin, isList(address) ? wholeAs('csv', address) : address))
  const read = isList(address) ? `pd.read_csv(${url})` : `pd.read_json(${url}, typ="series")`
  return ['import pandas as pd', '', `${variable} = ${read}`, `print(${variable})`].join('\n')
}

/** `origin`: scheme and host of the server, as `location.origin` has them. */
export function snippetsOf(origin: string, address: Address): Snippet[] {
  const url = absolute(origin, address)
  return [
    { name: 'curl', code: curl(url) },
    { name: 'JavaScript', code: javascript(url, isList(address)) },
    { name: 'pandas', code: pandas(origin, address) },
  ]
}
