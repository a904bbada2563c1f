/** A piece of a page as paragraphs. */

import { ELEMENT, type PageNode, TEXT } from './dom.ts'

/** Elements that say nothing of the article. */
const SILENT = new Set(
  'script style noscript template nav footer aside form button select textarea iframe svg math canvas audio video object head'.split(
    ' ',
  ),
)
/** Elements that go on in the same line. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
)

class Blocks {
  readonly done: string[] = []
  #text = ''

  add(text: string): void {
    this.#text += text
  }

  end(): void {
    const text = this.#text.replace(/[\s\u00a0]+/g, ' ').trim()
    if (text !== '') this.done.push(text)
    this.#text = ''
  }
}

function take(node: PageNode, blocks: Blocks, printed: boolean): void {
  if (node.nodeType === TEXT) {
    // Inside <pre> an empty line parts paragraphs; elsewhere white space says nothing.
    for (const [at, part] of (printed
      ? (node.textContent ?? '').split(/\n\s*\n/)
      : [node.textContent ?? '']
    ).entries()) {
      if (at > 0) blocks.end()
      blocks.add(part)
    }
    return
  }
  if (node.nodeType !== ELEMENT || SILENT.has(node.localName)) return
  const inline = INLINE.has(node.localName)
  if (!inline) blocks.end()
  for (const child of node.childNodes) take(child, blocks, printed || node.localName === 'pre')
  if (!inline) blocks.end()
}

/** The paragraphs of an element: what blocks, line breaks and table cells part; without scripts, menus and forms. */
export function blocksOf(root: PageNode): string[] {
  const blocks = new Blocks()
  for (const child of root.childNodes) take(child, blocks, false)
  blocks.end()
  return blocks.done
}
