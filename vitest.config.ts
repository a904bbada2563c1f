import { defineConfig } from 'vitest/config'

// A name of our own: other packages have a condition called source too.
const conditions = ['dateline-source']

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: { include: ['test/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 },
})
