/** What is loaded, and whether the server is well. */
import { z } from 'zod'

const count = (what: string) => z.int().meta({ description: `How many ${what}.` })

export const datasetMeta = z
  .strictObject({
    name: z.string().meta({ description: 'The program.' }),
    version: z.string().meta({ description: "The program's version." }),
    dataset: z.string().meta({ description: 'Hash of all that was loaded: cite it with an answer.' }),
    loader: z.string().meta({ description: 'Version of the rules that read the articles.' }),
    counts: z
      .strictObject({
        articles: count('articles'),
        people: count('people'),
        places: count('places'),
        events: count('events'),
        organizations: count('organizations'),
        sources: count('sources'),
        quotes: count('quotations'),
        mentions: count('mentions in the cleaned texts'),
      })
      .meta({ description: 'What is loaded.' }),
    published: z
      .strictObject({
        first: z.string().nullable().meta({ description: 'Publication of the earliest dated article.' }),
        last: z.string().nullable().meta({ description: 'Publication of the latest article.' }),
      })
      .meta({ description: 'The time the articles span.' }),
    links: z.record(z.string(), z.string()).meta({ description: 'Where the resources are.' }),
  })
  .meta({ id: 'DatasetMeta', description: 'What this server holds.' })

export const health = z
  .strictObject({ status: z.enum(['ok', 'unavailable']).meta({ description: 'ok, or why not.' }) })
  .meta({ id: 'Health', description: 'Whether the server can answer.' })

export type DatasetMeta = z.infer<typeof datasetMeta>

export const metricsText = z.string().meta({
  id: 'Metrics',
  description: 'Counters in the text format of Prometheus.',
  examples: ['# TYPE dateline_dataset_articles gauge\ndateline_dataset_articles 5\n'],
})

export const databaseFile = z
  .string()
  .meta({ id: 'DatabaseFile', description: 'A SQLite database: bytes, not text.' })

const links = (what: string) =>
  z
    .array(
      z.strictObject({
        href: z.string().meta({ description: 'Its address.' }),
        type: z.string().meta({ description: 'Its media type.' }),
      }),
    )
    .meta({ description: what })

export const apiCatalog = z
  .strictObject({
    linkset: z
      .array(
        z.strictObject({
          anchor: z.string().meta({ description: 'Where the API begins.' }),
          'service-desc': links('Its description for programs.'),
          'service-doc': links('Its description for people.'),
          status: links('Whether it can answer.'),
        }),
      )
      .meta({ description: 'The APIs of this host: one.' }),
  })
  .meta({ id: 'ApiCatalog', description: 'Links to all there is to know of the API (RFC 9264).' })

export type ApiCatalog = z.infer<typeof apiCatalog>
