/**
 * A text as numbers: its UTF-16 units. Strings come in a dozen forms inside the engine, and code that meets them all is
 * slow at every character; of numbers there is one form.
 */

/** Below this many units one call into the engine costs more than it saves. */
const SHORT = 32

let last: { text: string; units: Uint16Array } = { text: '', units: new Uint16Array(0) }

/** The units of a text, to be read only: stage after stage asks for the same text, so the last one is kept. */
export function unitsOf(text: string): Uint16Array {
  if (text === last.text) return last.units
  const units = new Uint16Array(text.length)
  if (text.length < SHORT) for (let at = 0; at < units.length; at++) units[at] = text.charCodeAt(at)
  else Buffer.from(units.buffer).write(text, 'utf16le')
  last = { text, units }
  return units
}
