/** Where a Chromium is that runs here, for the tests in a browser. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
/** Where it is on a Mac, which puts no programs with windows on the path. */
const FIXED = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

export interface Found {
  path: string
}

/** The program, or why there is none; what is called so and does not start (an empty snap) is none. */
export function findBrowser(folders = (process.env.PATH ?? '').split(delimiter)): Found | string {
  const paths = [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), ...FIXED]
  const path = paths.find((each) => existsSync(each) && spawnSync(each, ['--version']).status === 0)
  return path === undefined ? "no chromium found; install Debian's chromium package" : { path }
}
