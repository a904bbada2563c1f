/** A place: where it is, what happened there, and who is named with it. */
import type { Place } from 'dateline/client'
import { hrefOf, listAt } from '../address.ts'
import { client, useAnswer } from '../answers.ts'
import type { PageProps } from '../app.tsx'
import { pageOf } from '../kinds.ts'
import { coordinatesOf, PLACE_KINDS } from '../parts/words.ts'
import { EntityRecord } from './record/entity.tsx'
import { Happened } from './record/events.tsx'
import type { Fact } from './record/heading.tsx'
import { Said } from './record/said.tsx'
import { RecordShown } from './record/shown.tsx'

export function PlacePage({ address, id }: PageProps) {
  const answer = useAnswer(address.path, () => client.place(id))
  return (
    <RecordShown kind="place" address={address} answer={answer}>
      {(place) => (
        <EntityRecord
          kind="place"
          record={place}
          sort={<Sort place={place} />}
          facts={coordinates(place)}
          links={<Links place={place} />}
        >
          <Happened list={listAt('/events', { place: id })} />
          <Said about={place} />
        </EntityRecord>
      )}
    </RecordShown>
  )
}

function Sort({ place: { kind, country } }: { place: Place }) {
  if (country === null) return <>{PLACE_KINDS[kind]}</>
  return (
    <>
      {PLACE_KINDS[kind]} in <a href={hrefOf(pageOf('place', country.id))}>{country.name}</a>
    </>
  )
}

function coordinates({ latitude, longitude }: Place): Fact[] {
  return latitude === null || longitude === null ? [] : [['Coordinates', coordinatesOf(latitude, longitude)]]
}

function Links({ place: { id, kind, name, geonames_id } }: { place: Place }) {
  return (
    <>
      {geonames_id !== null && (
        <a href={`https://www.geonames.org/${geonames_id}`} rel="noreferrer">
          GeoNames
        </a>
      )}
      {kind === 'country' && <a href={hrefOf(listAt('/places', { country: id }))}>Places in {name}</a>}
    </>
  )
}
