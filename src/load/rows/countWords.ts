/** Counts the words of a text as a reader would: what white space keeps apart. */

/** The characters that `\s` stands for; a text has few that are not ASCII. */
const ODD_SPACE = /\s/
const [TAB, RETURN, SPACE, LAST_ASCII] = [9, 13, 32, 127]

export function countWords(text: string): number {
  let count = 0
  let inWord = false
  for (let at = 0; at < text.length; at++) {
    const spaced = isSpace(text, at)
    if (!spaced && !inWord) count++
    inWord = !spaced
  }
  return count
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code <= LAST_ASCII) return code === SPACE || (code >= TAB && code <= RETURN)
  return ODD_SPACE.test(text.charAt(at))
}
