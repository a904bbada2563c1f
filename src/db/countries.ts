/** Countries that places are in: a country may have places that articles name and not be named itself. */
import { eq, isNotNull, sql } from 'drizzle-orm'
import type { Database } from '#dialect'
import type { Ref } from '../contract/common.ts'
import { fold, slug } from '../fold.ts'
import { type Found, nearest, resolve } from './resolve.ts'
import { run } from './statements.ts'
import { places } from './tables.ts'

/** Every country that is named or that a named place is in. */
const countriesOf = (db: Database): Promise<Ref[]> =>
  run<Ref[]>(db, 'countries', {}, () =>
    db.orm
      .selectDistinct({
        id: sql<string>`${places.country_id}`.as('id'),
        name: sql<string>`${places.country_name}`.as('name'),
      })
      .from(places)
      .where(isNotNull(places.country_id))
      .union(
        db.orm.select({ id: places.id, name: places.name }).from(places).where(eq(places.kind, 'country')),
      ),
  )

/** The countries of this name: one that articles name by any alias, another by its id and its own name. */
export async function resolveCountry(db: Database, input: string): Promise<Found[]> {
  const countries = await countriesOf(db)
  const ids = new Set(countries.map(({ id }) => id))
  const called = (await resolve(db, 'place', input)).filter(({ id }) => ids.has(id))
  if (called.length > 0) return called
  return countries
    .filter(({ id, name }) => id === slug(input) || fold(name) === fold(input))
    .map((country) => ({ ...country, alias: country.id === input ? country.id : country.name, count: 0 }))
}

/** Countries with a name like this one, nearest first. */
export async function suggestCountries(db: Database, input: string): Promise<Ref[]> {
  const neighbours = (await countriesOf(db)).map((country) => ({
    ...country,
    key: fold(country.name),
    count: 0,
  }))
  return nearest(neighbours, fold(input))
}
