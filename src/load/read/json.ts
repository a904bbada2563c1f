/** Where in a JSON text something stands: its first fault, or the items of its list. The parser does not tell. */

const SPACE = /[ \t\n\r]*/y
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y

class Fault extends Error {
  readonly offset: number

  constructor(offset: number) {
    super()
    this.offset = offset
  }
}

const skipSpace = (text: string, at: number): number => {
  SPACE.lastIndex = at
  SPACE.exec(text)
  return SPACE.lastIndex
}

function match(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  if (!pattern.test(text)) throw new Fault(at)
  return pattern.lastIndex
}

/** The end of the string that begins at `at`. */
function skipString(text: string, at: number): number {
  if (text[at] !== '"') throw new Fault(at)
  let to = at + 1
  while (text[to] !== '"') {
    if (to >= text.length || text.charCodeAt(to) < 0x20) throw new Fault(to)
    to = text[to] === '\\' ? match(ESCAPE, text, to) : to + 1
  }
  return to + 1
}

/** One container that is open: what it is, the key at hand, and how many of its values have begun. */
interface Open {
  list: boolean
  key: string
  count: number
}

/** Walks a JSON text; `onValue` hears of every value with the containers around it. Throws Fault. */
function walk(text: string, onValue: (open: readonly Open[], offset: number) => void): void {
  const open: Open[] = []
  let at = skipSpace(text, 0)
  const key = () => {
    const end = skipString(text, at)
    open.at(-1)!.key = text.slice(at + 1, end - 1)
    at = skipSpace(text, end)
    if (text[at] !== ':') throw new Fault(at)
    at = skipSpace(text, at + 1)
  }
  const begin = (): boolean => {
    const first = text[at]
    if (first !== '{' && first !== '[') {
      at = first === '"' ? skipString(text, at) : match(SCALAR, text, at)
      return false
    }
    at = skipSpace(text, at + 1)
    open.push({ list: first === '[', key: '', count: 0 })
    if (text[at] === (first === '[' ? ']' : '}')) return false
    if (first === '{') key()
    return true
  }
  for (;;) {
    onValue(open, at)
    if (begin()) continue
    at = skipSpace(text, at)
    for (
      let last = open.at(-1);
      last !== undefined && text[at] === (last.list ? ']' : '}');
      last = open.at(-1)
    ) {
      open.pop()
      at = skipSpace(text, at + 1)
    }
    const last = open.at(-1)
    if (last === undefined) break
    if (text[at] !== ',') throw new Fault(at)
    at = skipSpace(text, at + 1)
    last.count += 1
    if (!last.list) key()
  }
  if (at < text.length) throw new Fault(at)
}

/** Offset of the first character that JSON has no place for; the text's length when it ends too early. */
export function faultOffset(text: string): number {
  try {
    walk(text, () => {})
    return text.length
  } catch (error) {
    if (error instanceof Fault) return Math.min(error.offset, text.length)
    throw error
  }
}

/** Offsets of the items of the list under `key` of the outermost object, or (null) of the outermost list. */
export function itemOffsets(text: string, key: string | null): number[] {
  const offsets: number[] = []
  const depth = key === null ? 1 : 2
  walk(text, (open, offset) => {
    if (open.length === depth && open[depth - 1]!.list && (key === null || open[0]!.key === key))
      offsets.push(offset)
  })
  return offsets
}
