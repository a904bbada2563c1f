/** What the start page says while nothing is loaded: how to load something. */
import { PageHeading } from '../../parts/heading.tsx'
import { Empty } from '../../parts/states.tsx'

export function NoArticles() {
  return (
    <div class="stack">
      <PageHeading title="Dateline">Who, where, when, and who said what</PageHeading>
      <Empty title="No articles are loaded yet">
        <p>
          Load a folder of them (.txt, .html, .json, .jsonl or .csv, with its sub-folders), then reload this
          page:
        </p>
        <pre>npm run load -- path/to/folder</pre>
        <p class="soft">
          The five articles that came with Dateline are in <code>seeds/articles</code>.
        </p>
      </Empty>
    </div>
  )
}
