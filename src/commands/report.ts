/** What a load tells people: refusals as they come, progress, the sum at the end. */
import type { LoadRefusal, LoadReport } from './load/report.ts'

/** Exit codes of sysexits.h. */
export const EXIT = { ok: 0, usage: 64, data: 65, software: 70, io: 74 } as const

const IO_RULES: ReadonlySet<string> = new Set(['missing', 'unreadable'])

/** `seeds/articles/metadata.csv:3:12 metadata unknown column` */
export function refusalLine({ path, line, column, rule, message }: LoadRefusal): string {
  return `${path}:${line ?? 1}:${column ?? 1} ${rule} ${message}`
}

export const sumLine = (report: LoadReport): string =>
  `${report.seen} seen: ${report.written} written, ${report.unchanged} unchanged, ${report.refused} refused (dataset ${report.dataset}, ${report.seconds.toFixed(1)} s)`

/** 0 all loaded; 65 some refused, the rest loaded; 70 our own fault; 74 there was nothing to be read at all. */
export function exitCodeOf({ refused, written, unchanged, refusals }: LoadReport): number {
  if (refusals.some(({ rule }) => rule === 'internal')) return EXIT.software
  if (refused === 0) return EXIT.ok
  return written + unchanged === 0 && refusals.every(({ rule }) => IO_RULES.has(rule)) ? EXIT.io : EXIT.data
}

export const progressLine = ({ seen, written, unchanged, refused }: LoadReport): string =>
  `${seen} read, ${written} written, ${unchanged} unchanged, ${refused} refused`

/** A line that renews itself on a terminal; plain lines, one per batch, otherwise. */
export function progressTo(out: NodeJS.WriteStream): {
  show: (text: string) => void
  clear: () => void
} {
  if (!out.isTTY) return { show: (text) => void out.write(`${text}\n`), clear: () => {} }
  const clear = () => {
    out.cursorTo(0)
    out.clearLine(0)
  }
  return {
    show: (text) => {
      clear()
      out.write(text)
    },
    clear,
  }
}
