/** Nearer, farther, and back to all places. */
import type { useMoving } from './moving.ts'

export function MapButtons({ nearer, farther, moved, reset }: ReturnType<typeof useMoving>) {
  return (
    <div class="map-buttons">
      {moved && (
        <button type="button" onClick={reset}>
          All places
        </button>
      )}
      <button type="button" aria-label="Nearer" title="Nearer" disabled={!nearer} onClick={() => nearer?.()}>
        +
      </button>
      <button
        type="button"
        aria-label="Farther"
        title="Farther"
        disabled={!farther}
        onClick={() => farther?.()}
      >
        −
      </button>
    </div>
  )
}
