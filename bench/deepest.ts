/** The last page of a list, found as a client finds it: by going on from cursor to cursor. */

interface Walked {
  data: unknown[]
  page: { total: number }
  links: { next: string | null }
}

const USUAL_LIMIT = 20
const LARGEST_LIMIT = 100

/**
 * The address of the last `limit` items of the list at `address`; the first page where there are no more than those.
 * `get` answers an address with the JSON of its list.
 */
export async function deepestPage(
  get: (address: string) => Promise<unknown>,
  address: string,
  limit = USUAL_LIMIT,
): Promise<string> {
  const withParameters = (of: string, parameters: Record<string, string>) => {
    const url = new URL(of, 'http://list')
    for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value)
    return url.pathname + url.search
  }
  const { page } = (await get(withParameters(address, { limit: '0' }))) as Walked
  let left = page.total
  let next = address
  while (left > limit) {
    const step = String(Math.min(LARGEST_LIMIT, left - limit))
    const { data, links } = (await get(withParameters(next, { limit: step }))) as Walked
    if (links.next === null || data.length === 0) throw new Error(`${address} ends before its total`)
    left -= data.length
    next = links.next
  }
  return withParameters(next, { limit: String(limit) })
}
