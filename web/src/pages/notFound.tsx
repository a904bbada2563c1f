/** An address that no page has. */
import type { PageProps } from '../app.tsx'
import { PageHeading } from '../parts/heading.tsx'

export function NotFoundPage({ address }: PageProps) {
  return (
    <div class="stack">
      <PageHeading title="There is no such page" />
      <p>
        Nothing is shown for <code>{address.path}</code>. <a href="#/">Go to the start</a>, or search above.
      </p>
    </div>
  )
}
