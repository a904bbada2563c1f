/** The explorer as `npm run build` makes it, built for the tests: what `buildApp` takes as `explorer`. */
import { inject } from 'vitest'

export const EXPLORER = inject('explorer')
