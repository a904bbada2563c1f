/** The pictures, each loaded when it comes into view; till then its place is kept. */
import type { Address } from '../address.ts'

export interface PictureProps {
  /** The list of articles that is pictured, such as `/articles?person=sergey-lavrov`; what is chosen narrows it. */
  list: Address
}

export function Timeline(_: PictureProps) {
  return <figure />
}

export function WorldMap(_: PictureProps) {
  return <figure />
}

/** `centre`: the id of the person whose neighbours these are. */
export function Network(_: PictureProps & { centre?: string }) {
  return <figure />
}

export function Speakers(_: PictureProps) {
  return <figure />
}
