/** Groups of copies: loose articles and whole groups that were there before, joined wherever two texts are copies. */
import type { Orm } from '#dialect'
import { areCopies } from '../../shingles.ts'
import type { Holders } from './holders.ts'
import { likelyPairs } from './likely.ts'
import type { Loose, Text, Texts } from './texts.ts'

/** Sets that grow together: every id points towards the one that stands for its set. */
class Sets {
  readonly #towards = new Map<string, string>()

  find(id: string): string {
    let root = id
    for (let next = this.#towards.get(root); next !== undefined; next = this.#towards.get(root)) root = next
    if (root !== id) this.#towards.set(id, root)
    return root
  }

  join(a: string, b: string): void {
    const [left, right] = [this.find(a), this.find(b)]
    if (left !== right) this.#towards.set(left, right)
  }
}

/**
 * The groups that `loose` articles belong to, each as ids of loose articles and of the first articles of groups that
 * come into it whole. An article on its own is a group of one.
 */
export async function joinCopies(
  orm: Orm,
  loose: Map<string, Loose>,
  texts: Texts,
  holders: Holders,
): Promise<string[][]> {
  const sets = new Sets()
  // A group that lost nothing is one already, whichever of its articles is met.
  const nodeOf = (text: Text) => (loose.has(text.id) ? text.id : (text.duplicate_of ?? text.id))
  const nodes = new Set(loose.keys())
  for await (const [each, key] of likelyPairs(orm, [...loose.values()], texts, holders)) {
    const other = await texts.read(key)
    const node = nodeOf(other)
    if (sets.find(node) === sets.find(each.id)) continue
    const own = await texts.read(each.sort_key)
    if (!areCopies(own.shingles, other.shingles)) continue
    sets.join(each.id, node)
    nodes.add(node)
  }
  const groups = new Map<string, string[]>()
  for (const node of nodes) {
    const root = sets.find(node)
    const group = groups.get(root)
    if (group) group.push(node)
    else groups.set(root, [node])
  }
  return [...groups.values()]
}
