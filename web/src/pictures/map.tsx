/** The places of a list on a map; a chosen place narrows the list. */
import { useId } from 'preact/hooks'
import { type Address, adding, pathOf } from '../address.ts'
import { useAnswer } from '../answers.ts'
import { AnsweredPicture, CsvLink } from './answered.tsx'
import type { PictureProps } from './frame.tsx'
import type { DrawnProps } from './lazy.tsx'
import { MapChart } from './map/chart.tsx'
import { askPlaces, type MapData, type Spot } from './map/places.ts'
import { useSize } from './size.ts'
import type { Cell } from './table.tsx'
import './map.css'

const CREDIT = 'Borders: Natural Earth.'

export function MapPicture({ list, title, level }: DrawnProps<PictureProps>) {
  const answer = useAnswer(`places ${pathOf(list)}`, () => askPlaces(list))
  return (
    <AnsweredPicture name="map" title={title} level={level} answer={answer}>
      {(data) =>
        data.spots.length === 0
          ? 'No article here names a place with coordinates.'
          : {
              drawing: <Placed list={list} data={data} />,
              caption: `${data.more ? 'The most named places. ' : ''}Discs: cities and sites. Rings: countries and regions. ${nowhereInWords(data)}${CREDIT}`,
              columns: ['Place', 'Kind', 'Articles', 'Latitude, longitude'],
              rows: data.spots.map((spot) => rowOf(list, spot)),
              csv: <CsvLink href={data.csv} />,
            }
      }
    </AnsweredPicture>
  )
}

const rowOf = (list: Address, { id, name, kind, count, latitude, longitude }: Spot): Cell[] => [
  { text: name, link: pathOf(adding(list, 'place', id)) },
  kind,
  count,
  `${latitude}, ${longitude}`,
]

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
