/** What was cleaned away, for those who doubt: each block with its reason, as text. */
import type { Article } from 'dateline/client'
import { articleAt } from '../../address.ts'
import { counted } from '../../parts/words.ts'
import { ruleInWords } from './rules.ts'
import './removed.css'

export function Removed({ article: { id, removed = [] } }: { article: Article }) {
  const raw = `${articleAt(id).path}/raw`
  return (
    <details class="cleaned">
      <summary>
        {removed.length === 0
          ? 'Nothing was cleaned away'
          : `What was cleaned away: ${counted(removed.length, 'block')}`}
      </summary>
      <ol>
        {removed.map(({ rule, start, text }) => (
          <li key={start}>
            <p class="small soft">{ruleInWords(rule)}</p>
            <p class="cleaned-text">{text}</p>
          </li>
        ))}
      </ol>
      <p class="small">
        <a href={raw}>The document as it was read (JSON)</a>
      </p>
    </details>
  )
}
