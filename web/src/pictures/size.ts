/** The size of a drawing's place, now and after every change: drawings are made in real pixels, so that letters keep their size. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks'

export interface Size {
  width: number
  height: number
}

/** Null until it has room in the page: what is hidden keeps the size that it had. */
export function useSize<E extends HTMLElement>() {
  const place = useRef<E>(null)
  const [size, setSize] = useState<Size | null>(null)
  useLayoutEffect(() => {
    const element = place.current
    if (!element) return
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = element
      if (width === 0 || height === 0) return
      setSize((last) => (last?.width === width && last.height === height ? last : { width, height }))
    }
    const watch = new ResizeObserver(measure)
    watch.observe(element)
    measure()
    return () => watch.disconnect()
  }, [])
  return [place, size] as const
}
