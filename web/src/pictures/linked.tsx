/** A drawing whose marks are links. */
import type { ComponentChildren, SVGAttributes } from 'preact'
import type { useRoving } from './roving.ts'
import type { Size } from './size.ts'

interface LinkedDrawingProps {
  class: string
  size: Size
  label: string
  /** The id of its text alternative. */
  describedBy: string
  roving: ReturnType<typeof useRoving>
  /** Pointers on the drawing itself; what they do can be done by buttons too. */
  handlers?: SVGAttributes<SVGSVGElement>
  children: ComponentChildren
}

export function LinkedDrawing({
  class: name,
  size,
  label,
  describedBy,
  roving,
  handlers,
  children,
}: LinkedDrawingProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: an SVG has no element for a group that is read out
    <svg
      {...handlers}
      ref={roving.marks}
      class={name}
      width={size.width}
      height={size.height}
      role="group"
      aria-label={label}
      aria-describedby={describedBy}
      onKeyDown={roving.onKeyDown}
    >
      {children}
    </svg>
  )
}
