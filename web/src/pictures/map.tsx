/** The places of a list on a map; a chosen place narrows the list. */
import { useId } from 'preact/hooks'
import { type Address, adding, pathOf } from '../address.ts'
import { useAnswer } from '../answers.ts'
import { PictureFrame, type PictureProps, PictureState, PictureUnanswered } from './frame.tsx'
import type { DrawnProps } from './lazy.tsx'
import { MapChart } from './map/chart.tsx'
import { askPlaces, type MapData } from './map/places.ts'
import { useSize } from './size.ts'
import { PictureTable } from './table.tsx'
import './map.css'

const CREDIT = 'Borders: Natural Earth.'

export function MapPicture({ list, title, level }: DrawnProps<PictureProps>) {
  const answer = useAnswer(`places ${pathOf(list)}`, () => askPlaces(list))
  const { data } = answer
  if (!data || answer.error) {
    return (
      <PictureFrame name="map" title={title} level={level}>
        <PictureUnanswered {...answer} />
      </PictureFrame>
    )
  }
  const rows = data.spots.map(({ id, name, kind, count, latitude, longitude }) => [
    { text: name, link: pathOf(adding(list, 'place', id)) },
    kind,
    count,
    `${latitude}, ${longitude}`,
  ])
  const some = data.spots.length > 0
  return (
    <PictureFrame
      name="map"
      title={title}
      level={level}
      busy={answer.loading}
      caption={
        some && `Discs: cities and sites. Rings: countries and regions. ${nowhereInWords(data)}${CREDIT}`
      }
      table={
        some && <PictureTable columns={['Place', 'Kind', 'Articles', 'Latitude, longitude']} rows={rows} />
      }
      data={
        <a class="button" href={data.csv}>
          CSV
        </a>
      }
    >
      {some ? (
        <Placed list={list} data={data} />
      ) : (
        <PictureState>No article here names a place with coordinates.</PictureState>
      )}
    </PictureFrame>
  )
}

/** Few are named, more are counted. */
function nowhereInWords({ nowhere }: MapData): string {
  if (nowhere.length === 0) return ''
  const few = nowhere.length <= 3 ? nowhere.join(', ') : `${nowhere.length} places`
  return `Not on the map: ${few}. `
}

function Placed({ list, data: { spots } }: { list: Address; data: MapData }) {
  const summary = useId()
  const [place, size] = useSize<HTMLDivElement>()
  const [first] = spots
  return (
    <div ref={place} class="map-place">
      <p id={summary} class="unseen">
        {spots.length} places; most articles name {first?.name}: {first?.count.toLocaleString('en')}. Arrows
        move from place to place, Enter shows the articles.
      </p>
      {size && <MapChart list={list} spots={spots} size={size} describedBy={summary} />}
    </div>
  )
}
