/**
 * The tables. Ids are text and made by the loader; every child key begins with `article_id`.
 *
 * `name_key` is a name as lists are ordered by it: folded, surname first, without al-.
 *
 * `sort_key` is an article's place in time: its day number × 2^31 + 31 bits of its id's hash. Unique, so it is the
 * whole order "newest first" in one number, the key of link rows and the key of the full-text index.
 */
export * from './tables/articles.ts'
export * from './tables/copies.ts'
export * from './tables/dataset.ts'
export * from './tables/eventTables.ts'
export * from './tables/findings.ts'
export * from './tables/furniture.ts'
export * from './tables/records.ts'
