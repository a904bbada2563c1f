/** A picture that is loaded, and asks for its data, when it comes near the view. */
import type { ComponentType } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { PictureFrame, type PictureName, type PictureProps, PictureState, PictureWaiting } from './frame.tsx'

/** So far below the view a picture begins to load. */
const NEAR = '300px'

/** What a picture is given beside what its page says. */
export type DrawnProps<Props> = Props & Required<Pick<PictureProps, 'title' | 'level'>>

/** Whether the element has come near the view. */
function useNear() {
  const place = useRef<HTMLDivElement>(null)
  const [near, setNear] = useState(false)
  useEffect(() => {
    if (near || !place.current) return
    const watch = new IntersectionObserver(
      (seen) => seen.some(({ isIntersecting }) => isIntersecting) && setNear(true),
      { rootMargin: NEAR },
    )
    watch.observe(place.current)
    return () => watch.disconnect()
  }, [near])
  return [place, near] as const
}

/** A server that was upgraded has the parts of its new pages only, which a second try does not mend. */
function Unloaded({ tries, retry }: { tries: number; retry(): void }) {
  const again = tries > 1
  return (
    <PictureState
      retry={again ? () => window.location.reload() : retry}
      doing={again ? 'Reload the page' : 'Try again'}
    >
      The picture could not be loaded. If Dateline was upgraded meanwhile, reload the page.
    </PictureState>
  )
}

/** The picture that `load` loads, in a frame that keeps its place. */
export function lazily<Props extends PictureProps = PictureProps>(
  name: PictureName,
  usual: string,
  load: () => Promise<ComponentType<DrawnProps<Props>>>,
) {
  return function LazyPicture(props: Props) {
    const [place, near] = useNear()
    // A component is a function, which a state would call.
    const [drawn, setDrawn] = useState<{ Picture: ComponentType<DrawnProps<Props>> } | null>(null)
    const [failed, setFailed] = useState(false)
    const [tries, setTries] = useState(0)
    const asked = near && !failed
    useEffect(() => {
      if (!asked) return
      setTries((before) => before + 1)
      load().then(
        (Picture) => setDrawn({ Picture }),
        () => setFailed(true),
      )
    }, [asked])
    const { title = usual, level = 2 } = props
    return (
      <div ref={place} class="picture-place">
        {drawn ? (
          <drawn.Picture {...props} title={title} level={level} />
        ) : (
          <PictureFrame name={name} title={title} level={level}>
            {failed ? <Unloaded tries={tries} retry={() => setFailed(false)} /> : <PictureWaiting />}
          </PictureFrame>
        )}
      </div>
    )
  }
}
