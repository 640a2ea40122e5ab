/** How long the interview is, for the one who writes it. */
import { Panel } from '#components/desk/panel.tsx'
import { readingTime } from '#lib/rules/reading-time.ts'

export function LengthPanel({ words }: { words: number }) {
  return (
    <Panel title="Length">
      <p className="tabular-nums">
        {words === 1 ? '1 word' : `${words.toLocaleString('en-GB')} words`}, {readingTime(words)}
      </p>
    </Panel>
  )
}
