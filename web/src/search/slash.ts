/** `/` anywhere puts the cursor into the search box; the large one of a page goes before the one in the bar. */

const boxes: HTMLInputElement[] = []

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))

function onKey(event: KeyboardEvent): void {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
  const box = boxes.find((each) => each.dataset.large === 'true') ?? boxes[0]
  if (!box) return
  event.preventDefault()
  box.focus()
  box.select()
}

/** From now on `/` finds this box; the answer takes it away again. */
export function listenForSlash(box: HTMLInputElement): () => void {
  if (boxes.length === 0) document.addEventListener('keydown', onKey)
  boxes.push(box)
  return () => {
    boxes.splice(boxes.indexOf(box), 1)
    if (boxes.length === 0) document.removeEventListener('keydown', onKey)
  }
}
