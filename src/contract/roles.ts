/** What `role` makes of a person or an organization that is asked for. */
import { z } from 'zod'

/** What a person or an organization has to do with the article that is looked for. */
export const ROLES = {
  mentioned: { words: 'mentioning', without: 'not mentioning', what: 'is named in it' },
  speaker: { words: 'quoting', without: 'not quoting', what: 'has said something in it' },
  participant: {
    words: 'telling of an event with',
    without: 'telling of no event with',
    what: 'takes part in an event that it tells of',
  },
} as const

export type Role = keyof typeof ROLES

/** The filters that `role` is about. */
export const PLAYERS: ReadonlySet<string> = new Set(['person', 'organization'])

export const roleFilter = {
  role: z
    .enum(Object.keys(ROLES) as [Role, ...Role[]])
    .default('mentioned')
    .meta({
      description: `What \`person\`, \`organization\` and their exclusions ask of an article: ${Object.entries(
        ROLES,
      )
        .map(([name, { what }]) => `\`${name}\`, that the one named ${what}`)
        .join('; ')}.`,
      example: 'speaker',
    }),
}
