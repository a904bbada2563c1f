/** What Swagger UI does to a request before it is sent. The browser gets the text of this function: it stands alone. */

interface Described {
  paths: Record<string, { get: { parameters: { name: string; schema: { default?: unknown } }[] } }>
}

/** Leaves out of an address what is the default anyway: Swagger UI fills in all of them, and nobody could read it. */
export async function plainAddress<T extends { url: string }>(request: T): Promise<T> {
  const { pathname, search } = new URL(request.url)
  if (search === '') return request
  const document = await fetch(new URL('/openapi.json', request.url))
  const { paths } = (await document.json()) as Described
  const [path = ''] = Object.keys(paths).filter((each) =>
    new RegExp(`^${each.replace(/\{\w+\}/g, '[^/]+')}$`).test(pathname),
  )
  const defaults = paths[path]?.get.parameters.map(({ name, schema }) => `${name}=${schema.default}`) ?? []
  const kept = search
    .slice(1)
    .split('&')
    .filter((pair) => !defaults.includes(pair))
  request.url = request.url.replace(/\?.*$/, kept.length > 0 ? `?${kept.join('&')}` : '')
  return request
}
