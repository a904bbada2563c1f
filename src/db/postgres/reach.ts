/** Which errors say that the database cannot answer now. */

/**
 * Connection lost or refused, shutting down or starting, out of connections, disk or memory, too slow, for reading only;
 * in the way of what a replica takes over from its primary (40); not let in any more (28), or not there (3D).
 */
const OUT_OF_REACH = /^(08|28|3D|40|53|57|58|25006|E(CONN|PIPE|HOST|NET|TIMEDOUT|NOTFOUND|AI_AGAIN))/

/** What the driver says of connections has no code. */
const UNREACHABLE =
  /^(Connection terminated|timeout e(xceeded when trying to connect|xpired)|Query read timeout|Client (has encountered|was closed)|Cannot use a pool after calling end)/

/** True for the error of a database that cannot answer, as opposed to a query that it cannot understand. */
export function isOutOfReach(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const { code, cause, message } = error as Error & { code?: unknown }
  if (typeof code === 'string' && OUT_OF_REACH.test(code)) return true
  if (UNREACHABLE.test(message)) return true
  return isOutOfReach(cause)
}
