/** Who is named with whom: the links of the newest articles of a scope, counted in pairs. */
import { and, type SQL, sql } from 'drizzle-orm'
import type { Database } from '#dialect'
import { chooseDriver, type Scope, scopeConditions, scopeKey, scopeValues } from './filters.ts'
import { NAMED, type NamedKind, namesOf } from './related/kinds.ts'
import { run } from './statements.ts'
import { articles } from './tables.ts'

export interface GraphChoice {
  scope: Scope
  kind: NamedKind
  /** Articles that are looked through, the newest; nodes; and articles that an edge must have. */
  articles: number
  nodes: number
  least: number
}
interface Counted {
  id: string
  count: number
}
export interface GraphRows {
  /** The most named first. */
  nodes: (Counted & { name: string })[]
  /** The most common first. */
  edges: { source: string; target: string; count: number }[]
}
/** Of one article, by its sort key: a record that it names. */
interface Link {
  article: number
  id: string
}

/** The newest articles of a scope, `(article_id, sort_key)` named `own`. */
function articlesOf(scope: Scope): SQL {
  const driver = chooseDriver(scope)
  const { rows, on } = driver ?? {
    rows: sql`${articles}`,
    on: { article_id: articles.id, sort_key: articles.sort_key },
  }
  const where = and(sql`true`, ...scopeConditions(scope, on, driver?.group))
  return sql`(select ${on.article_id} as article_id, ${on.sort_key} as sort_key from ${rows} where ${where}
    order by ${on.sort_key} desc, ${on.article_id} desc limit ${sql.placeholder('articles')}) own`
}

async function linksIn(db: Database, { scope, kind, articles: most }: GraphChoice): Promise<Link[]> {
  if (scope.nothing) return []
  const { links, id } = NAMED[kind]
  const shape = `graph ${kind} ${chooseDriver(scope)?.group ?? ''} ${scopeKey(scope)}`
  return run<Link[]>(db, shape, { ...scopeValues(scope), articles: most }, () =>
    db.orm
      .select({
        article: sql<number>`own.sort_key`.as('article'),
        id: sql<string>`l.${sql.identifier(id.name)}`.as('linked'),
      })
      .from(articlesOf(scope))
      .crossJoin(sql`${links} l`)
      .where(sql`l.article_id = own.article_id`),
  )
}

const mostFirst = (a: Counted, b: Counted): number => b.count - a.count || (a.id < b.id ? -1 : 1)

function countNodes(links: Link[], most: number): Counted[] {
  const counts = new Map<string, number>()
  for (const { id } of links) counts.set(id, (counts.get(id) ?? 0) + 1)
  return [...counts]
    .map(([id, count]) => ({ id, count }))
    .sort(mostFirst)
    .slice(0, most)
}

/** Pairs of nodes with the number of articles that name both; a pair is one number while it is counted. */
function countEdges(links: Link[], nodes: Counted[], least: number): GraphRows['edges'] {
  const places = new Map(nodes.map(({ id }, place) => [id, place]))
  const byArticle = new Map<number, number[]>()
  for (const { article, id } of links) {
    const place = places.get(id)
    if (place === undefined) continue
    const named = byArticle.get(article)
    if (named) named.push(place)
    else byArticle.set(article, [place])
  }
  const counts = new Map<number, number>()
  for (const named of byArticle.values()) {
    named.sort((a, b) => a - b)
    named.forEach((a, i) => {
      for (const b of named.slice(i + 1)) {
        const pair = a * nodes.length + b
        counts.set(pair, (counts.get(pair) ?? 0) + 1)
      }
    })
  }
  const idOf = (place: number) => nodes[place]?.id ?? ''
  return [...counts]
    .filter(([, count]) => count >= least)
    .sort(([a, n], [b, m]) => m - n || a - b)
    .map(([pair, count]) => ({
      source: idOf(Math.floor(pair / nodes.length)),
      target: idOf(pair % nodes.length),
      count,
    }))
}

/** The records that most articles of the scope name, and which of them are named together. */
export async function readGraph(db: Database, choice: GraphChoice): Promise<GraphRows> {
  const links = await linksIn(db, choice)
  const nodes = countNodes(links, choice.nodes)
  const names = await namesOf(
    db,
    choice.kind,
    nodes.map(({ id }) => id),
  )
  return {
    nodes: nodes.map((node) => ({ ...node, name: names.get(node.id) ?? node.id })),
    edges: countEdges(links, nodes, choice.least),
  }
}
