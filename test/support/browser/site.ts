/** A server with the explorer, as visitors find it, over a database of its own. */
import { createClient } from '../../../src/client.ts'
import { EXPLORER } from '../explorer.ts'
import { type Rig, startRig } from '../seeds.ts'

export interface Site {
  /** `http://127.0.0.1:PORT`. */
  origin: string
  rig: Rig
  client: ReturnType<typeof createClient>
  /** Every path that was asked for, in order. */
  readonly asked: readonly string[]
  close(): Promise<void>
}

/** Loads `paths` (the seeds, if not said) and listens. */
export async function startSite(paths?: string[]): Promise<Site> {
  const rig = await startRig(paths, { explorer: EXPLORER })
  const asked: string[] = []
  rig.app.server.prependListener('request', ({ url = '' }) => asked.push(url))
  const origin = await rig.app.listen({ port: 0, host: '127.0.0.1' })
  return {
    origin,
    rig,
    client: createClient(origin),
    asked,
    close: () => rig.close(),
  }
}
