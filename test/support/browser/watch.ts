/** Whatever a page has to complain of: a test that visits one fails on any of it. */
import type { BrowserContext, Page, Request } from 'playwright-core'

export interface Watch {
  /** What went wrong so far, in words. */
  readonly complaints: string[]
  /** Every request, in the order that the pages made them. */
  readonly requests: Request[]
  /** Requests that have no answer yet. */
  readonly pending: ReadonlySet<Request>
}

/** What the policy of the page forbade, and what data did that was run as a program. */
const REPORT = `
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    console.error('policy: ' + violatedDirective + ' ' + blockedURI))
  window.__hit = (what) => console.error('run: ' + what)
`

/** A page that is left takes its questions with it. */
const LEFT = 'net::ERR_ABORTED'

function watchPage(page: Page, say: (complaint: string) => void): void {
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) say(`console: ${message.text()}`)
  })
  page.on('pageerror', ({ message }) => say(`error: ${message}`))
  page.on('dialog', (dialog) => {
    say(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
}

/** Watches all pages of a context from their first request on; `origin` is the only place they may ask. */
export async function watch(context: BrowserContext, origin: string): Promise<Watch> {
  const complaints: string[] = []
  const requests: Request[] = []
  const pending = new Set<Request>()
  const say = (complaint: string) => complaints.push(complaint)
  await context.addInitScript(REPORT)
  context.on('page', (page) => watchPage(page, say))
  context.on('request', (request) => {
    requests.push(request)
    pending.add(request)
    if (!request.url().startsWith(`${origin}/`)) say(`asked elsewhere: ${request.url().slice(0, 200)}`)
  })
  context.on('response', (response) => {
    if (response.status() >= 400) say(`${response.status()}: ${response.url()}`)
  })
  context.on('requestfinished', (request) => pending.delete(request))
  context.on('requestfailed', (request) => {
    pending.delete(request)
    const reason = request.failure()?.errorText
    if (reason !== LEFT) say(`failed: ${request.url()} (${reason})`)
  })
  return { complaints, requests, pending }
}
