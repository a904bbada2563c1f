/** Starts the browser, as the tests and the pictures of the documents use it. */
import { type Browser, chromium } from 'playwright-core'
import { findBrowser } from './find.ts'

/** `env` is added to the environment of the browser. */
export function launchBrowser(env: Record<string, string> = {}): Promise<Browser> {
  const found = findBrowser()
  if (typeof found === 'string') throw new Error(found)
  // Chromium's own sandbox refuses root; shared memory is small in containers.
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return chromium.launch({
    executablePath: found.path,
    args: [...root, '--disable-dev-shm-usage'],
    env: { ...process.env, ...env },
  })
}
