/** docker-compose.yml as it is written; Docker is not at hand where tests run, so it is not started. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { packageRoot } from '../src/package.ts'

interface Service {
  image?: string
  build?: string
  user?: string
  profiles?: string[]
  ports?: string[]
  volumes?: string[]
  networks?: string[]
  environment?: Record<string, string>
  depends_on?: Record<string, { condition: string }>
  healthcheck?: { test?: string[]; disable?: boolean }
  restart?: string
  read_only?: boolean
  cap_drop?: string[]
  security_opt?: string[]
}
const text = readFileSync(join(packageRoot, 'docker-compose.yml'), 'utf8')
const file: {
  services: Record<string, Service>
  networks: Record<string, { internal?: boolean }>
  volumes: Record<string, unknown>
} = parse(text, { merge: true })
const services = Object.entries(file.services)
const dockerfile = readFileSync(join(packageRoot, 'Dockerfile'), 'utf8')

const isOurs = ({ build }: Service) => build !== undefined
const namesOf = (profile: string) =>
  services.filter(([, { profiles = ['default'] }]) => profiles.includes(profile)).map(([name]) => name)

describe('docker-compose.yml', () => {
  it('has a profile for each way to grow', () => {
    expect(namesOf('default')).toEqual(['dateline'])
    expect(namesOf('postgres')).toEqual(['postgres', 'postgres-server-1', 'postgres-server-2'])
    expect(namesOf('citus').filter((name) => file.services[name]?.restart !== 'no')).toEqual([
      'citus-coordinator',
      'citus-worker-1',
      'citus-worker-2',
      'citus-server',
    ])
  })
  it.each(services)('%s says when it is well, or is waited for until it has ended', (name, service) => {
    const waiting = services.filter(
      ([, { depends_on }]) => depends_on?.[name]?.condition === 'service_completed_successfully',
    )
    if (service.restart === 'no') expect(waiting).not.toEqual([])
    else if (isOurs(service)) expect(service.healthcheck?.test?.join(' ')).toContain('/readyz')
    else expect(service.healthcheck?.test?.[1]).toBe('pg_isready')
  })
  it.each(services)('%s is no root, may write to its volume only and gains no rights', (_name, service) => {
    const { user, read_only, cap_drop, security_opt } = service
    const asUser = isOurs(service) ? dockerfile.match(/^USER (\w+)$/m)?.[1] : user
    expect(asUser).toMatch(/^(node|postgres)$/)
    expect({ read_only, cap_drop, security_opt }).toEqual({
      read_only: true,
      cap_drop: ['ALL'],
      security_opt: ['no-new-privileges:true'],
    })
  })
  it.each(services)(
    '%s is reached from this machine only; a database from its own network only',
    (_name, service) => {
      for (const port of service.ports ?? []) expect(port).toMatch(/^127\.0\.0\.1:\d+:3000$/)
      if (isOurs(service)) return
      expect(service.ports).toBeUndefined()
      const [network = '', ...others] = service.networks ?? []
      expect([file.networks[network], others]).toEqual([{ internal: true }, []])
    },
  )
  it.each(services)('%s is made of an image of a known major version', (_name, service) => {
    if (isOurs(service)) {
      const bases = [...dockerfile.matchAll(/^FROM (\S+)/gm)].map(([, base]) => base)
      for (const base of bases) expect(base).toMatch(/:\d+/)
    } else expect(service.image).toMatch(/:\d+(\.\d+)*$/)
  })
  it('holds no password, and keeps only what it names in volumes', () => {
    const values = services.flatMap(([, { environment = {} }]) => Object.entries(environment))
    for (const [name, value] of values) {
      if (/PASSWORD/.test(name)) expect(value).toBe('$' + '{POSTGRES_PASSWORD:-}')
      const password = value.match(/:\/\/[^:@]*:([^@]*)@/)?.[1]
      if (password !== undefined) expect(password).toBe('$' + '{POSTGRES_PASSWORD:-}')
    }
    const mounted = services.flatMap(([, { volumes = [] }]) => volumes.map((volume) => volume.split(':')[0]))
    expect([...new Set(mounted)].sort()).toEqual(Object.keys(file.volumes).sort())
    expect(values.filter(([name]) => name === 'POSTGRES_HOST_AUTH_METHOD')).toEqual([])
  })
  it('publishes no port twice', () => {
    const ports = services.flatMap(([, { ports = [] }]) => ports)
    expect(new Set(ports).size).toBe(ports.length)
  })
})
