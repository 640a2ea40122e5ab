/** A plot as the desk shows it: the main thing in a sentence, the drawing, and the same in figures. */
import type { ReactNode } from 'react'
import { Panel } from '#components/desk/panel.tsx'
import { figure } from '#lib/rules/reads/in-words.ts'

type Props = {
  title: string
  caption: string
  /** Of the drawing, in its own units, of which it is 360 wide: about as many as a telephone has pixels for it. */
  height: number
  columns: readonly [string, string, ...string[]]
  rows: readonly (readonly [string, ...number[]])[]
  children: ReactNode
}

export const plotWidth = 360

const cell = 'py-1 pr-6 text-right tabular-nums first:text-left'

export function Plot({ title, caption, height, columns, rows, children }: Props) {
  return (
    <Panel title={title}>
      <figure className="mt-2 max-w-measure">
        <figcaption>{caption}</figcaption>
        {/* Not spoken: the sentence says the main thing, and the table all of it. */}
        <svg viewBox={`0 0 ${plotWidth} ${height}`} aria-hidden="true" className="my-3 w-full text-edge">
          {children}
        </svg>
      </figure>
      <details>
        <summary className="inline-block py-1 text-accent">{`${title} in figures`}</summary>
        <table className="mt-1">
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col" className={`${cell} font-semibold`}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([head, ...figures]) => (
              <tr key={head} className="border-t border-rule">
                <th scope="row" className={`${cell} font-normal`}>
                  {head}
                </th>
                {figures.map((count, place) => (
                  <td key={columns[place + 1]} className={cell}>
                    {figure(count)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </Panel>
  )
}
