/** The numbers of a picture as a table. */
import { hrefOfLink } from '../address.ts'

/** Text, a number, or text that leads somewhere. */
export type Cell = string | number | { text: string; link: string }

const Content = ({ cell }: { cell: Cell }) => {
  if (typeof cell === 'object') return <a href={hrefOfLink(cell.link)}>{cell.text}</a>
  return <span>{cell.toLocaleString('en')}</span>
}

/** The first cell of a row names it. */
export function PictureTable({ columns, rows }: { columns: string[]; rows: Cell[][] }) {
  return (
    <table>
      <thead>
        <tr>
          {columns.map((column, at) => (
            <th key={column} scope="col" class={typeof rows[0]?.[at] === 'number' ? 'figures' : undefined}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name = '', ...cells], row) => (
          <tr key={row}>
            <th scope="row">
              <Content cell={name} />
            </th>
            {cells.map((cell, column) => (
              <td key={columns[column + 1]} class={typeof cell === 'number' ? 'figures' : undefined}>
                <Content cell={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
