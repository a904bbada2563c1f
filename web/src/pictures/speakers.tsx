/** Who is quoted most, as bars; each leads to what was said. */
import type { Bucket } from 'dateline/client'
import { useId } from 'preact/hooks'
import { hrefOfLink } from '../address.ts'
import { useList } from '../answers.ts'

import { AnsweredPicture, CsvLink } from './answered.tsx'
import { Bar, type PictureProps } from './frame.tsx'
import type { DrawnProps } from './lazy.tsx'
import { speakersIn } from './scope.ts'

export function SpeakersPicture({ list, title, level }: DrawnProps<PictureProps>) {
  const asked = speakersIn(list)
  const answer = useList(asked)
  const words = list.query.get('q')
  return (
    <AnsweredPicture name="speakers" title={title} level={level} answer={answer}>
      {({ facets, page }) => {
        const speakers = facets?.speaker ?? []
        if (speakers.length === 0)
          return words ? `No quote here says “${words}”.` : 'Nobody on record is quoted here.'
        return {
          drawing: <SpeakerBars speakers={speakers} total={page.total} />,
          caption: `Quotes by speaker${words ? `, of those that say “${words}”` : ''}; a name leads to what was said.`,
          columns: ['Speaker', 'Quotes'],
          rows: speakers.map(({ label, count, url }) => [{ text: label, link: url }, count]),
          csv: <CsvLink href={asked.url('csv')} />,
        }
      }}
    </AnsweredPicture>
  )
}

function SpeakerBars({ speakers, total }: { speakers: Bucket[]; total: number }) {
  const id = useId()
  const most = Math.max(...speakers.map(({ count }) => count))
  const [first] = speakers
  return (
    <div>
      <p id={id} class="unseen">
        {total.toLocaleString('en')} quotes; most by {first?.label}: {first?.count.toLocaleString('en')}.
      </p>
      <ol class="bars" data-kind="person" aria-describedby={id}>
        {speakers.map(({ value, label, count, url }) => (
          <li key={value}>
            <Bar share={count / most} />
            <a href={hrefOfLink(url)}>{label}</a>
            <span class="bars-count">{count.toLocaleString('en')}</span>
          </li>
        ))}
      </ol>
    </div>
  )
}
