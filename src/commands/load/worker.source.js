/** Runs worker.ts from the sources: a thread does not inherit its parent's reader of TypeScript. */
import { register } from 'tsx/esm/api'

register()
await import('./worker.ts')
