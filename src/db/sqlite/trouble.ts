/** What is said of a file that cannot be used. */

/** Codes of files, disks and locks; other codes of SQLite are faults of ours. */
const OUTSIDE = /^SQLITE_(FULL|IOERR|CANTOPEN|BUSY|READONLY|CORRUPT|NOTADB|PERM)/

/** One sentence on what is wrong with the database at an address; null for an error that is not its fault. */
export function troubleOf(error: unknown, _address: string): string | null {
  if (!(error instanceof Error)) return null
  const { code, cause, message } = error as Error & { code?: unknown }
  return typeof code === 'string' && OUTSIDE.test(code) ? message : troubleOf(cause, _address)
}
