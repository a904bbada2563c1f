/** Puts text on the clipboard, also where the page was not served safely enough for the new way. */

function copyBySelection(text: string): boolean {
  const area = document.createElement('textarea')
  area.value = text
  area.readOnly = true
  area.className = 'unseen'
  const focused = document.activeElement
  document.body.append(area)
  area.select()
  // Deprecated, and the only way on plain http from another machine.
  const copied = document.execCommand('copy')
  area.remove()
  if (focused instanceof HTMLElement) focused.focus()
  return copied
}

/** False where the browser lets neither way pass: then the visitor copies by hand. */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copyBySelection(text)
  }
}
