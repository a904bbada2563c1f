/** The explorer at `/`, from files that were built and made small beforehand. Where none were built, `/` leads to /docs. */
import type { OutgoingHttpHeaders } from 'node:http'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { etagOf, isKnown } from './cache.ts'
import { CATALOG_LINKS } from './catalog.ts'
import type { ExplorerFile, ExplorerFiles } from './explorer/files.ts'
import { type Encoding, encodingOf } from './negotiate.ts'
import { CACHE_CONTROL, notModified } from './serve.ts'

/** Scripts, styles and answers of this server only; no text can become markup or script (Trusted Types). */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')

/** What the page says beyond the headers of every answer. */
const PAGE = {
  'content-security-policy': POLICY,
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  link: CATALOG_LINKS,
}
const OWN = { 'cross-origin-resource-policy': 'same-origin', vary: 'Accept-Encoding' }

/** Names under /assets/ hold a hash of the content: another content has another name. */
export const ASSETS = '/assets/'
const FOREVER = 'public, max-age=31536000, immutable'

/** A form of a file with the headers that it goes out with, made when the server starts: hashing is not for each request. */
interface Form {
  headers: OutgoingHttpHeaders & { etag: string }
  body: Buffer
}

type Forms = Partial<Record<Encoding, Form>> & { identity: Form }

function formOf(path: string, file: ExplorerFile, encoding: Encoding, body: Buffer): Form {
  // The policy goes with the page: a new one makes it another answer.
  const etag = etagOf(POLICY, file.forms.identity.toString('latin1'), encoding)
  const headers = {
    ...OWN,
    ...(path === '/' ? PAGE : {}),
    'content-type': file.type,
    'content-length': body.length,
    'cache-control': path.startsWith(ASSETS) ? FOREVER : CACHE_CONTROL,
    etag,
    ...(encoding !== 'identity' && { 'content-encoding': encoding }),
  }
  return { headers, body }
}

const formsOf = (path: string, file: ExplorerFile): Forms => {
  const { identity, br, gzip } = file.forms
  return {
    identity: formOf(path, file, 'identity', identity),
    ...(br && { br: formOf(path, file, 'br', br) }),
    ...(gzip && { gzip: formOf(path, file, 'gzip', gzip) }),
  }
}

/** Answers GET and HEAD of one file in the smallest form that the client takes. */
function sendBuilt(forms: Forms, request: FastifyRequest, reply: FastifyReply) {
  const { headers, body } = forms[encodingOf(request.headers['accept-encoding'])] ?? forms.identity
  reply.headers(headers)
  return isKnown(request.headers['if-none-match'], headers.etag) ? notModified(reply) : reply.send(body)
}

/** Serves these files; null = there are none. */
export function serveExplorer(app: FastifyInstance, files: ExplorerFiles | null): void {
  if (!files) {
    app.get('/', async (_request, reply) =>
      reply.header('link', CATALOG_LINKS).header('cache-control', CACHE_CONTROL).redirect('/docs'),
    )
    return
  }
  const built = new Map([...files].map(([path, file]) => [path, formsOf(path, file)]))
  for (const [path, forms] of built)
    if (!path.startsWith(ASSETS)) app.get(path, async (request, reply) => sendBuilt(forms, request, reply))
  // One route for all of them: requests are counted by route, and these names change with every build.
  app.get<{ Params: { name: string } }>(`${ASSETS}:name`, async (request, reply) => {
    const forms = built.get(ASSETS + request.params.name)
    return forms ? sendBuilt(forms, request, reply) : reply.callNotFound()
  })
}
