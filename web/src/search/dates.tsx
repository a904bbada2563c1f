/** From when until when, in plain fields: a year, a month or a day, as the API takes them. */
import type { TargetedSubmitEvent } from 'preact'
import { useId } from 'preact/hooks'
import { type Address, inTime } from '../address.ts'
import { go } from '../location.ts'
import { focusHeading } from '../parts/heading.tsx'
import './dates.css'

const PATTERN = '\\d{4}(-\\d{2}(-\\d{2})?)?'
const FORM = 'A year, month or day: 2016, 2016-08 or 2016-08-26'

const FIELDS = [
  ['published', 'Date published'],
  ['event', 'Date of an event in it'],
  ['mentioned', 'Date that it names'],
] as const

function DateField({ name, label, value }: { name: string; label: string; value: string }) {
  return (
    <label class="date-field">
      {label}
      <input
        class="field"
        name={name}
        defaultValue={value}
        pattern={PATTERN}
        title={FORM}
        placeholder="2016-08"
        autocomplete="off"
        size={10}
      />
    </label>
  )
}

/** `key` this by the list: the fields begin with its bounds. */
export function DateForm({ list }: { list: Address }) {
  const id = useId()
  const value = (name: string) => list.query.get(name) ?? ''
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const given = new FormData(event.currentTarget)
    const text = (name: string) => String(given.get(name) ?? '').trim()
    go(inTime(list, text('from'), text('to'), text('date_field')))
    focusHeading()
  }
  return (
    <form class="dates" aria-labelledby={id} onSubmit={submit}>
      <h3 id={id}>Dates</h3>
      <select name="date_field" aria-label="What the dates are about" defaultValue={value('date_field')}>
        {FIELDS.map(([field, words]) => (
          <option key={field} value={field} selected={field === value('date_field')}>
            {words}
          </option>
        ))}
      </select>
      <DateField name="from" label="from" value={value('from')} />
      <DateField name="to" label="until" value={value('to')} />
      <button type="submit">Set dates</button>
    </form>
  )
}
