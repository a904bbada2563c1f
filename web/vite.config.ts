/** Builds the explorer into the package: plain files under dist/web, which the server serves itself. */
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import { smaller } from './build/smaller.ts'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** `npm run web` shows the pages while they are written; the answers come from the server that runs here. */
const API = process.env.DATELINE_URL ?? 'http://localhost:3000'
/** What Vite answers itself; any other path is the API's, those that will be added too. */
const OURS = ['src/', 'node_modules/', '@', '__', ...readdirSync(at('public'))]
const ANSWERED = `^/(?!$|[?#]|index\\.html|${OURS.map((name) => name.replaceAll('.', '\\.')).join('|')})`

export default defineConfig(({ command }) => {
  // Whatever the shell that installs says it is: the code of tests and of development is half as large again.
  if (command === 'build') process.env.NODE_ENV = 'production'
  return {
    root: at('.'),
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    resolve: { conditions: ['dateline-source', 'module', 'browser', 'development|production'] },
    plugins: [smaller()],
    build: {
      outDir: at('../dist/web'),
      emptyOutDir: true,
      // Everything is a file: the policy of the page takes no data: addresses and no inline script.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      target: 'es2023',
      reportCompressedSize: false,
      // What is bundled keeps its notices, as its licences ask for.
      license: { fileName: 'licenses.txt' },
      // Compressing takes most of the time, as it should.
      rolldownOptions: { checks: { pluginTimings: false } },
    },
    server: { proxy: { [ANSWERED]: API } },
  }
})
