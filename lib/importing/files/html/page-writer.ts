/** Writes the lines of a page one under the other: blocks with an empty line between, the items of a list without. */
import { lineOf, type Run } from './line.ts'
import type { Marks } from './marks.ts'

/** Where a block stands: how deep in quotations, how many columns in, whether in a list's item, and which heading it is. */
export type Place = { quotes: number; indent: number; inItem: boolean; heading: number }

export function pageWriter() {
  const written: string[] = []
  let runs: Run[] = []
  let lines: Run[][] = []
  let gap = '\n\n'
  let mark = ''

  function endLine() {
    lines.push(runs)
    runs = []
  }

  return {
    say: (text: string, marks: Marks) => {
      runs.push({ text, marks })
    },
    endLine,
    /** The sign before the first words that come now: "- " or "2. ". */
    begin: (sign: string) => {
      mark = sign
    },
    /** Ends what stands before; `close` items follow each other without an empty line. */
    endBlock: ({ quotes, indent, inItem, heading }: Place, close: boolean) => {
      endLine()
      const plain = heading > 0
      const words = plain ? [lineOf(lines.flatMap(spaceAfter), true)] : lines.map((line) => lineOf(line))
      lines = []
      for (const line of words.filter((text) => text.replace(/[\s\u00A0]+/g, '') !== '')) {
        const sign = `${plain ? `${'#'.repeat(heading)} ` : ''}${mark}`
        const start = `${'> '.repeat(quotes)}${' '.repeat(inItem && mark === '' ? indent + 2 : indent)}${sign}`
        written.push(`${written.length === 0 ? '' : gap}${start}${line}`)
        gap = '\n'
        mark = ''
      }
      if (!close) gap = '\n\n'
    },
    text: () => written.join(''),
  }
}

const spaceAfter = (line: Run[]): Run[] => {
  const last = line.at(-1)
  return last ? [...line, { text: ' ', marks: last.marks }] : []
}

export type PageWriter = ReturnType<typeof pageWriter>
