/** Who is quoted most, as bars; each leads to what was said. */
import type { Bucket } from 'dateline/client'
import { useId } from 'preact/hooks'
import { hrefOfLink } from '../address.ts'
import { useList } from '../answers.ts'
import { Bar } from '../parts/bars.tsx'
import { PictureFrame, type PictureProps, PictureState, PictureUnanswered } from './frame.tsx'
import type { DrawnProps } from './lazy.tsx'
import { speakersIn } from './scope.ts'
import { PictureTable } from './table.tsx'

export function SpeakersPicture({ list, title, level }: DrawnProps<PictureProps>) {
  const asked = speakersIn(list)
  const answer = useList(asked)
  if (!answer.data || answer.error) {
    return (
      <PictureFrame name="speakers" title={title} level={level}>
        <PictureUnanswered {...answer} />
      </PictureFrame>
    )
  }
  const speakers = answer.data.facets?.speaker ?? []
  const words = list.query.get('q')
  const rows = speakers.map(({ label, count, url }) => [{ text: label, link: url }, count])
  return (
    <PictureFrame
      name="speakers"
      title={title}
      level={level}
      busy={answer.loading}
      caption={
        speakers.length > 0 &&
        `Quotes by speaker${words ? `, of those that say “${words}”` : ''}; a name leads to what was said.`
      }
      table={speakers.length > 0 && <PictureTable columns={['Speaker', 'Quotes']} rows={rows} />}
      data={
        <a class="button" href={asked.url('csv')}>
          CSV
        </a>
      }
    >
      {speakers.length > 0 ? (
        <SpeakerBars speakers={speakers} total={answer.data.page.total} />
      ) : (
        <PictureState>
          {words ? `No quote here says “${words}”.` : 'Nobody on record is quoted here.'}
        </PictureState>
      )}
    </PictureFrame>
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
