/** Whether the window has room for columns beside the results. */
import { useEffect, useState } from 'preact/hooks'

/** The same as in narrowing.css. */
const ROOM = '(width >= 60rem)'

export function useRoom(): boolean {
  const [room, setRoom] = useState(() => matchMedia(ROOM).matches)
  useEffect(() => {
    const media = matchMedia(ROOM)
    const change = () => setRoom(media.matches)
    media.addEventListener('change', change)
    return () => media.removeEventListener('change', change)
  }, [])
  return room
}
