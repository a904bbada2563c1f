/** The one box: names as one types, words on Enter. */
import { useState } from 'preact/hooks'
import { type Address, listAt } from '../address.ts'
import { go } from '../location.ts'
import './box.css'

export function SearchBox({ address }: { address: Address }) {
  const [typed, setTyped] = useState(address.query.get('q') ?? '')
  const submit = (event: Event) => {
    event.preventDefault()
    go(listAt('/articles', { q: typed }))
  }
  return (
    <search>
      <form onSubmit={submit}>
        <input
          class="box"
          type="search"
          aria-label="Search"
          placeholder="A person, a place, or words of the text"
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      </form>
    </search>
  )
}
