/** Shapes that every resource shares: references, the envelope of a list, the problem of a refusal. */
import { z } from 'zod'

/** Every problem's `type` is this plus its name. */
export const PROBLEMS = 'urn:problem-type:dateline:'

export const ref = z
  .strictObject({
    id: z.string().meta({ description: 'The identifier, stable over loads.' }),
    name: z.string().meta({ description: 'The name to show.' }),
  })
  .meta({
    id: 'Ref',
    description: 'A resource by its id and name.',
    examples: [{ id: 'sergey-lavrov', name: 'Sergey Lavrov' }],
  })

export const selfLink = z
  .object({ self: z.string().meta({ description: 'The address of this resource.' }) })
  .meta({
    id: 'SelfLink',
    description: 'Where this resource is.',
    examples: [{ self: '/people/sergey-lavrov' }],
  })

const spanEnds = {
  start: z.int().min(0).meta({ description: 'Offset of the first UTF-16 code unit.' }),
  end: z.int().min(0).meta({ description: 'Offset after the last UTF-16 code unit.' }),
}

export const textSpan = z
  .strictObject({
    ...spanEnds,
    text: z.string().meta({ description: 'The characters between the offsets.' }),
  })
  .meta({ id: 'TextSpan', description: 'Exact characters of a text: `text.slice(start, end)`.' })

export const spanFields = spanEnds

export const match = z
  .strictObject({
    id: z.string().meta({ description: 'The record that the input was read as.' }),
    name: z.string().meta({ description: "The record's name." }),
    alias: z.string().meta({ description: 'The name or alias that fitted.' }),
  })
  .meta({ id: 'Match', description: 'One record that an input names.' })

export const resolution = z
  .strictObject({
    input: z.string().meta({ description: 'What was asked for, as it was given.' }),
    matches: z
      .array(match)
      .meta({ description: 'All records of that name; empty when the dataset has none.' }),
    suggestions: z
      .array(ref)
      .optional()
      .meta({ description: 'Records with a similar name, nearest first; only where nothing matched.' }),
  })
  .meta({ id: 'Resolution', description: 'How one name in the query was read.' })

export const page = z
  .strictObject({
    total: z.int().meta({ description: 'How many items the filters leave, over all pages.' }),
    limit: z.int().meta({ description: 'The limit that was applied.' }),
    next_cursor: z
      .string()
      .nullable()
      .meta({ description: 'The `cursor` of the next page; null on the last one.' }),
  })
  .meta({ id: 'Page', description: 'Where this page stands in the whole list.' })

export const pageLinks = z
  .strictObject({
    self: z.string().meta({ description: 'This page.' }),
    next: z.string().nullable().meta({ description: 'The next page; null on the last one.' }),
    first: z.string().meta({ description: 'The first page.' }),
  })
  .meta({ id: 'PageLinks', description: 'Addresses of pages; the `Link` header says the same.' })

export const meta = z
  .strictObject({
    query: z.string().meta({ description: 'The query in plain words.' }),
    dataset: z
      .string()
      .meta({ description: 'Version of the dataset that answered; equal versions give equal answers.' }),
    resolved: z
      .record(z.string(), z.array(resolution))
      .meta({ description: 'For each filter by name: how each name was read.' }),
    ranking: z
      .strictObject({
        among: z.int().meta({ description: 'How many of the newest matches were compared.' }),
        of: z.int().meta({ description: 'How many there are.' }),
      })
      .optional()
      .meta({ id: 'Ranking', description: 'With `sort=relevance`: which matches were ranked.' }),
  })
  .meta({ id: 'Meta', description: 'How the query was understood.' })

/** The envelope of a list of `item`; `beside` is what it says of the whole list. */
export const listOf = <T extends z.ZodType>(item: T, id: string, beside: z.ZodRawShape = {}) =>
  z
    .strictObject({
      data: z.array(item).meta({ description: 'The items of this page.' }),
      ...beside,
      page,
      links: pageLinks,
      meta,
    })
    .meta({ id, description: 'A page of a list.' })

export const problem = z
  .strictObject({
    type: z.string().meta({ description: 'A URN that names the kind of problem.' }),
    title: z.string().meta({ description: 'The kind of problem in words.' }),
    status: z.int().meta({ description: 'The HTTP status.' }),
    detail: z.string().meta({ description: 'What was wrong this time.' }),
    errors: z
      .array(
        z.strictObject({
          in: z.enum(['query', 'path', 'header', 'body']).meta({ description: 'Where the fault is.' }),
          name: z.string().meta({ description: 'The parameter.' }),
          message: z.string().meta({ description: 'What is wrong with it.' }),
          suggestion: z.string().optional().meta({ description: 'What was probably meant.' }),
        }),
      )
      .optional()
      .meta({ description: 'Every fault found, one by one.' }),
    suggestions: z
      .array(
        ref
          .extend({ links: selfLink })
          .meta({ id: 'NearRecord', description: 'A record by its id, name and address.' }),
      )
      .optional()
      .meta({ description: 'With an unknown id: records of a similar id or name, nearest first.' }),
    links: z
      .strictObject({ first: z.string().meta({ description: 'The first page of the same query.' }) })
      .optional()
      .meta({ description: 'Where to go on.' }),
  })
  .meta({
    id: 'Problem',
    description: 'A refusal as RFC 9457 has it (`application/problem+json`).',
    examples: [
      {
        type: `${PROBLEMS}invalid-request`,
        title: 'The request is not valid',
        status: 400,
        detail: 'Unknown parameter persn: did you mean person?',
        errors: [{ in: 'query', name: 'persn', message: 'unknown parameter', suggestion: 'person' }],
      },
    ],
  })

export type Ref = z.infer<typeof ref>
export type Match = z.infer<typeof match>
export type Resolution = z.infer<typeof resolution>
export type Problem = z.infer<typeof problem>
export type Page = z.infer<typeof page>
export type PageLinks = z.infer<typeof pageLinks>
export type Meta = z.infer<typeof meta>
