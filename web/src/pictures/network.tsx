/** People who are named in the same articles; each leads to the page of that person. */
import type { Graph } from 'dateline/client'
import { useEffect, useId, useMemo, useState } from 'preact/hooks'
import { type Address, pathOf, plus } from '../address.ts'
import { client, useAnswer } from '../answers.ts'
import { pageOf } from '../kinds.ts'
import { AnsweredPicture, CsvLink } from './answered.tsx'
import type { PictureProps } from './frame.tsx'
import type { DrawnProps } from './lazy.tsx'
import { NetworkChart } from './network/chart.tsx'
import { edgesCsv } from './network/csv.ts'
import { fullest } from './network/layout.ts'
import { graphOf } from './scope.ts'
import { useSize } from './size.ts'
import type { Cell } from './table.tsx'
import './network.css'

const MOST_PEOPLE = 30
/** In a drawing narrower than so many pixels there is room for no more. */
const NARROW = 420
const FEW_PEOPLE = 18

const CAPTION =
  'A line joins people named in the same articles; thicker is more. Point at a name to see all of its lines.'

type NetworkProps = DrawnProps<PictureProps & { centre?: string }>

const askGraph = (list: Address) => client.graph(plus(graphOf(list), { kind: 'person', limit: MOST_PEOPLE }))

export function NetworkPicture({ list, centre, title, level }: NetworkProps) {
  const answer = useAnswer(`graph ${pathOf(list)}`, () => askGraph(list))
  return (
    <AnsweredPicture name="network" title={title} level={level} answer={answer}>
      {(graph) =>
        graph.edges.length === 0
          ? 'No article here names two people together.'
          : {
              drawing: <Linked graph={graph} centre={centre} />,
              caption: CAPTION,
              columns: ['Person', 'Named with', 'Articles'],
              rows: rowsOf(graph),
              csv: <EdgesDownload graph={graph} />,
            }
      }
    </AnsweredPicture>
  )
}

function rowsOf({ nodes, edges }: Graph): Cell[][] {
  const names = new Map(nodes.map(({ id, name }) => [id, name]))
  const person = (id: string) => ({ text: names.get(id) ?? id, link: pathOf(pageOf('person', id)) })
  return edges.map(({ source, target, count }) => [person(source), person(target), count])
}

/** The API writes graphs for graph programs; this table is made here. */
function EdgesDownload({ graph }: { graph: Graph }) {
  const [url, setUrl] = useState<string>()
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([edgesCsv(graph)], { type: 'text/csv' }))
    setUrl(made)
    return () => URL.revokeObjectURL(made)
  }, [graph])
  if (url === undefined) return null
  return <CsvLink href={url} download="people-named-together.csv" />
}

function Linked({ graph: all, centre }: { graph: Graph; centre: string | undefined }) {
  const summary = useId()
  const [place, size] = useSize<HTMLDivElement>()
  const room = size !== null && size.width < NARROW ? FEW_PEOPLE : MOST_PEOPLE
  const graph = useMemo(() => ({ ...all, ...fullest(all, room, centre) }), [all, room, centre])
  const [strongest] = graph.edges
  const name = (id: string | undefined) => graph.nodes.find((node) => node.id === id)?.name
  return (
    <div ref={place} class="network-place">
      <p id={summary} class="unseen">
        {graph.nodes.length} people; most often together: {name(strongest?.source)} and{' '}
        {name(strongest?.target)}, in {strongest?.count.toLocaleString('en')} articles. Arrows move from
        person to person, Enter opens the page.
      </p>
      {size && <NetworkChart graph={graph} size={size} describedBy={summary} centre={centre} />}
    </div>
  )
}
