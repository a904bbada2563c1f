/** What a resource says of its items, so that every format can write them. */

/** One cell of a table; a list of names is joined by `|`. */
export type Cell = string | number | boolean | null | undefined | readonly string[]

/** What a feed shows of an item; dates are days, months or years. */
export interface Entry {
  title: string
  text: string
  /** The item itself; `outside` is where it was published. Both as addresses, the first below the origin. */
  path: string
  outside: string | null
  date: string | null
  author: string | null
  tags: string[]
}

/** A thing in the terms of schema.org; `@id` and `url` may be paths, which become addresses. */
export type Thing = { '@type': string } & Record<string, unknown>

/** Longitude and latitude in degrees, WGS 84; null = not known. */
export type Point = readonly [number, number] | null

/** A point of a map: what stands there. */
export interface Feature {
  id: string
  at: Point
  properties: Record<string, unknown>
}

export interface Shape<Item> {
  /** Columns of the table in order: [name, the field it is made from, its cell]. Never reordered, only added to. */
  columns: readonly (readonly [name: string, field: string, cell: (item: Item) => Cell])[]
  entry: (item: Item) => Entry
  thing: (item: Item) => Thing
  /** Where its items are: the ids of places whose points are needed, and the features made with them. */
  map?: {
    placesOf: (item: Item) => string[]
    features: (item: Item, at: (place: string) => Point) => Feature[]
  }
}

/** Ties the type of the items. */
export const shape = <Item>(of: Shape<Item>): Shape<Item> => of

export const namesOf = (refs: readonly { name: string }[] | undefined): string[] =>
  (refs ?? []).map(({ name }) => name)

/** What `show` gave, as JSON text and as an item: neither is made of the other where it need not be. */
export const textOf = (shown: unknown): string => (typeof shown === 'string' ? shown : JSON.stringify(shown))
export const itemOf = <Item>(shown: string | Item): Item =>
  typeof shown === 'string' ? (JSON.parse(shown) as Item) : shown
