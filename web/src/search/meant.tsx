/** The names that were probably meant, where nothing is called as it was written. */
import type { Meta } from 'dateline/client'
import { type Address, hrefOf, withValues } from '../address.ts'
import { client, useList } from '../answers.ts'
import { RELATED_KINDS } from '../kinds.ts'
import { instead } from './filters.ts'
import { tidied } from './needs.ts'
import { isPlain } from './otherwise.ts'
import { useSuggestions } from './suggest.ts'
import { namedBy, recordSearch } from './suggestions.ts'

/** Longer ones are no names. */
const MOST_LETTERS = 60

interface Way {
  id: string
  name: string
  to: Address
}

function DidYouMean({ ways }: { ways: Way[] }) {
  return (
    <>
      Did you mean{' '}
      {ways.map(({ id, name, to }, i) => (
        <span key={id}>
          {i > 0 && ' or '}
          <a href={hrefOf(to)}>{name}</a>
        </span>
      ))}
      ?
    </>
  )
}

/** For filters with names that nothing has. `resolved` is the server's account of the names. */
export function Meant({ list, resolved }: { list: Address; resolved: Meta['resolved'] }) {
  const unknown = Object.entries(resolved).flatMap(([name, read]) =>
    read.filter(({ matches }) => matches.length === 0).map((each) => ({ name, ...each })),
  )
  return unknown.map(({ name, input, suggestions = [] }) => {
    const ways = suggestions.map((ref) => ({ ...ref, to: instead(list, name, input, ref.id) }))
    return (
      <p key={`${name}=${input}`}>
        Nothing here is called “{input}”. {ways.length > 0 && <DidYouMean ways={ways} />}
      </p>
    )
  })
}

/** For words that are a name: they find it as it is spelled, the record finds all of its spellings. */
export function Spelled({ list }: { list: Address }) {
  const q = list.query.get('q')?.trim() ?? ''
  const { data } = useSuggestions(q.length <= MOST_LETTERS ? q : null)
  const ways = data?.q === q ? namedBy(list, data) : []
  return ways.length === 0 ? null : (
    <p class="soft">
      These are the words as they are spelled. <DidYouMean ways={ways} /> That finds every spelling.
    </p>
  )
}

/** For words that no text has: somebody or something of a similar name. */
export function MeantByWords({ list }: { list: Address }) {
  const q = list.query.get('q')?.trim() ?? ''
  const asks = isPlain(q) && q.length <= MOST_LETTERS
  const { data } = useList(asks ? client.articles({ person: q, place: q, organization: q, limit: 0 }) : null)
  const wordless = tidied(withValues(list, 'q', []))
  const ways = RELATED_KINDS.flatMap((kind) =>
    (data?.meta.resolved[kind] ?? []).flatMap(({ suggestions = [] }) =>
      suggestions.map((ref) => ({ ...ref, to: recordSearch(wordless, kind, ref.id) })),
    ),
  )
  return ways.length === 0 ? null : (
    <p>
      <DidYouMean ways={ways} />
    </p>
  )
}
