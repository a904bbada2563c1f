/** The address of the API that answers what is on the page, and how to ask it elsewhere. */
import { type Address, pathOf } from '../address.ts'

export function ApiPanel({ address }: { address: Address }) {
  return (
    <p class="small">
      <a href={pathOf(address)}>{pathOf(address)}</a>
    </p>
  )
}
