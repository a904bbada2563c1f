/** Dates that texts name. */
import { z } from 'zod'
import { textSpan } from './common.ts'

export const namedDate = textSpan
  .extend({
    start_on: z.string().meta({ description: 'First day that is meant, as `YYYY-MM-DD`.' }),
    end_on: z.string().meta({ description: 'Last day; equal for a single day.' }),
    precision: z.enum(['day', 'month', 'year']).meta({ description: 'How exact the words are.' }),
  })
  .meta({
    id: 'NamedDate',
    description:
      'A date that the text names, and the days it means, seen from the day of publication; offsets into the body.',
    examples: [
      {
        start: 120,
        end: 128,
        text: 'Thursday',
        start_on: '2016-08-25',
        end_on: '2016-08-25',
        precision: 'day',
      },
    ],
  })

export type NamedDate = z.infer<typeof namedDate>
