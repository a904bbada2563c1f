/** The pictures, each loaded when it comes near the view; till then its place is kept. */
import type { PictureProps } from './frame.tsx'
import { lazily } from './lazy.tsx'

export type { PictureProps } from './frame.tsx'

/** Articles and events over time; a range that is dragged over the bars becomes `from` and `to`. */
export const Timeline = lazily(
  'timeline',
  'Articles over time',
  async () => (await import('./timeline.tsx')).TimelinePicture,
)

/** The places of the articles, by how many name them; a chosen place narrows the list. */
export const WorldMap = lazily('map', 'Places named', async () => (await import('./map.tsx')).MapPicture)

/** Who is named with whom; `centre`: the id of the person whose neighbours these are. */
export const Network = lazily<PictureProps & { centre?: string }>(
  'network',
  'People named together',
  async () => (await import('./network.tsx')).NetworkPicture,
)

/** Who is quoted most. */
export const Speakers = lazily(
  'speakers',
  'Who is quoted',
  async () => (await import('./speakers.tsx')).SpeakersPicture,
)
