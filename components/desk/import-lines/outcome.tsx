/** The interview that the lines make as they are read now. */
import { Panel } from '#components/desk/panel.tsx'
import { WordsToRead } from '#components/desk/words-to-read.tsx'
import type { Line } from '#lib/rules/lines/line.ts'
import { readingOfLines } from '#lib/rules/lines/reading-of-lines.ts'

export function Outcome({ lines }: { lines: readonly Line[] }) {
  const { headline, standfirst, exchanges, links, topics } = readingOfLines(lines)
  return (
    <Panel title="As it would come out">
      <div className="mt-3">
        <WordsToRead
          content={{
            headline: headline ?? '',
            standfirst: standfirst ?? '',
            exchanges: exchanges.map((exchange, at) => ({ id: `${at}`, ...exchange })),
            links,
            topics,
            portrait: null,
          }}
        />
      </div>
    </Panel>
  )
}
