/** Sources: who published the articles. */
import { z } from 'zod'
import { listOf } from './common.ts'
import { textFilter } from './filters.ts'
import { paging } from './parameters.ts'
import { entityFields } from './people.ts'

export const source = z
  .strictObject({
    id: entityFields.id,
    name: entityFields.name,
    aliases: entityFields.aliases,
    url: z.string().nullable().meta({ description: 'Its home page.' }),
    wikidata_id: entityFields.wikidata_id,
    article_count: entityFields.article_count,
    links: z
      .strictObject({ articles: z.string().meta({ description: 'Its articles.' }) })
      .meta({ description: 'Where to go on.' }),
  })
  .meta({ id: 'Source', description: 'A publisher of articles.' })

export const sourceList = listOf(source, 'SourceList')

export const sourceQuery = z.strictObject({
  q: textFilter.q.meta({ description: 'Words of the name or of an alias.', example: 'moscow' }),
  ...paging,
})

export type Source = z.infer<typeof source>
export type SourceQuery = z.infer<typeof sourceQuery>
