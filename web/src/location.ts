/** The address bar: where the visitor is, and how to go elsewhere. Back and forward are the browser's own. */
import { useEffect, useState } from 'preact/hooks'
import { type Address, hrefOf, readAddress } from './address.ts'

/** Goes there, as a click on a link would. */
export function go(address: Address): void {
  window.location.hash = hrefOf(address)
}

/** Goes there in the place of where one is: what is being typed leaves no trail of half words. */
export function replace(address: Address): void {
  window.history.replaceState(window.history.state, '', hrefOf(address))
  window.dispatchEvent(new Event('hashchange'))
}

/** The address in the bar, now and after every move. */
export function useAddress(): Address {
  const [hash, setHash] = useState(window.location.hash)
  useEffect(() => {
    const moved = () => setHash(window.location.hash)
    window.addEventListener('hashchange', moved)
    return () => window.removeEventListener('hashchange', moved)
  }, [])
  return readAddress(hash)
}
