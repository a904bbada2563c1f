/** Indexes over the lists of the authority, so that looking something up costs the same however long a list is. */

/**
 * Looks records up by any of the keys that `keysOf` gives them; those of one key stand in the order of the list. The
 * index of a list is made when it is first asked for, and lives as long as the list, which must not change.
 */
export function indexBy<Item>(keysOf: (item: Item) => readonly string[]) {
  const indexes = new WeakMap<readonly Item[], Map<string, Item[]>>()
  return (list: readonly Item[], key: string): readonly Item[] => {
    let index = indexes.get(list)
    if (index === undefined) {
      index = group(list, keysOf)
      indexes.set(list, index)
    }
    return index.get(key) ?? []
  }
}

function group<Item>(list: readonly Item[], keysOf: (item: Item) => readonly string[]): Map<string, Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of list) {
    for (const key of new Set(keysOf(item))) {
      const same = groups.get(key)
      if (same === undefined) groups.set(key, [item])
      else same.push(item)
    }
  }
  return groups
}
