/** Whom and what the words of quotations name. */
import type { MentionFacts, QuoteFacts } from '../rows.ts'
import type { quote_subjects } from '../tables.ts'

type Subject = Omit<typeof quote_subjects.$inferInsert, 'article_id' | 'sort_key'>

/** The records whose names stand within the words of each quotation of an article, each once. */
export function subjectsOf(quotes: QuoteFacts[], mentions: MentionFacts[]): Subject[] {
  const named = mentions.filter(({ field, entity_id }) => field === 'body' && entity_id != null)
  return quotes.flatMap(({ start, end }) => {
    const inside = named.filter((mention) => mention.start >= start && mention.end <= end)
    const each = new Map<string, Subject>()
    for (const { kind, entity_id } of inside)
      each.set(`${kind} ${entity_id}`, { start, kind, entity_id: entity_id as string })
    return [...each.values()]
  })
}
