/** Scripts and style sheets that were printed as text: known by their marks, not by their words. */

import type { PageLine } from './lines.ts'

const STATEMENT =
  /\bfunction\s*\w*\s*\(|\)\s*=>\s*[{(]|\b(?:document|window|console|googletag|jQuery)\.\w+|\.push\(|\bvar \w+\s*=|\$\(|@(?:font-face|media|import|charset)\b|!important|\}\s*\)\s*;?$/
/** "font-size: 12px;", ".byline {" and a lone closing brace. */
const DECLARATION = /^(?:[\w-]+\s*:\s*[^;.]{1,80};|[.#@]?[\w-]+(?:[ ,>:.#]+[\w-]+)*\s*\{[^{}]*\}?|\}[;)]*)$/
const MARK = /[{}();=<>]/g
/** Prose has brackets too, but not so many: marks for each hundred characters. */
const LEAST_SHARE = 3

function isCode({ text }: PageLine): boolean {
  if (!/[{};]/.test(text)) return false
  if (text.length <= 160 && DECLARATION.test(text)) return true
  return STATEMENT.test(text) && (text.match(MARK)?.length ?? 0) * 100 >= LEAST_SHARE * text.length
}

/** Marks lines that are nothing but code. */
export function markCode(lines: PageLine[]): void {
  for (const line of lines) if (line.rule === null && isCode(line)) line.rule = 'code'
}
