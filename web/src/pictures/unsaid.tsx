/** A part of a drawing that is not read out: what it shows is said elsewhere. */
import type { ComponentChildren } from 'preact'

export function Unsaid({ children, class: name }: { children: ComponentChildren; class?: string }) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in an SVG takes the focus unless it says so
    <g aria-hidden="true" {...(name !== undefined && { class: name })}>
      {children}
    </g>
  )
}
