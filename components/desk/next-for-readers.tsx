/** What the clock does next: which interviews begin for readers and which end, each at its moment. */
import { momentInWords } from '#lib/rules/dates.ts'
import { Panel } from './panel.tsx'

type Props = {
  next: readonly { id: number; leader: string; headline: string; at: Date; ends: boolean }[]
  timeZone: string
}

export function NextForReaders({ next, timeZone }: Props) {
  if (next.length === 0)
    return (
      <Panel
        title="Goes live next"
        empty="Nothing is to come. An interview that was approved for later is shown here."
      />
    )
  return (
    <Panel title="Goes live next" count={next.length}>
      <ol className="tabular-nums">
        {next.map(({ id, leader, headline, at, ends }) => (
          <li key={`${id} ${ends}`} className="border-b border-rule py-2 text-s1/[1.4]">
            <time dateTime={at.toISOString()} className="block font-semibold">
              {momentInWords(at, timeZone)}
            </time>
            <a href={`/desk/interviews/${id}`}>
              {leader}: {headline}
            </a>
            {ends ? ' ends for readers.' : ''}
          </li>
        ))}
      </ol>
      <p className="pt-2 text-s0 text-ink-2">Times are those of {timeZone}.</p>
    </Panel>
  )
}
