/** Questions to begin with, made of what is loaded: whoever reads them sees what can be asked. */
import type { Bucket, Graph } from 'dateline/client'
import { type Address, listAt } from '../../address.ts'
import { typeInWords } from '../../parts/words.ts'

export interface Known {
  /** Fullest first, as all of these. */
  people: readonly Bucket[]
  /** Where events happened. */
  places: readonly Bucket[]
  eventTypes: readonly Bucket[]
  speakers: readonly Bucket[]
  graph: Pick<Graph, 'nodes' | 'edges'>
}

export interface Example {
  question: string
  to: Address
}

/** One question of each sort that the data can answer, four at the most. */
export function examplesOf(known: Known): Example[] {
  return [together(known), said(known), happened(known), told(known), named(known)]
    .filter((example) => example !== null)
    .slice(0, 4)
}

function together({ graph: { nodes, edges } }: Known): Example | null {
  const [closest] = [...edges].sort((a, b) => b.count - a.count)
  const names = new Map(nodes.map(({ id, name }) => [id, name]))
  if (closest === undefined) return null
  const query = new URLSearchParams([
    ['person', closest.source],
    ['person', closest.target],
  ])
  const question = `Where are ${names.get(closest.source)} and ${names.get(closest.target)} named together?`
  return { question, to: { path: '/articles', query } }
}

function said({ speakers: [first] }: Known): Example | null {
  return first
    ? { question: `What did ${first.label} say?`, to: listAt('/quotes', { speaker: first.value }) }
    : null
}

function happened({ places: [first] }: Known): Example | null {
  return first
    ? { question: `What happened in ${first.label}?`, to: listAt('/events', { place: first.value }) }
    : null
}

/** Nearly every article has statements, and `other` says nothing. */
const DULL = ['other', 'statement']

function told({ eventTypes }: Known): Example | null {
  const first = eventTypes.find(({ value }) => !DULL.includes(value))
  if (first === undefined) return null
  return {
    question: `Which articles tell of ${typeInWords(first.value)}?`,
    to: listAt('/articles', { event_type: first.value }),
  }
}

/** Where nobody is named twice together there is still who is named most. */
function named({ people: [first] }: Known): Example | null {
  return first
    ? { question: `Which articles name ${first.label}?`, to: listAt('/articles', { person: first.value }) }
    : null
}
