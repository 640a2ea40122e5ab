/** What was read most, the most first; each leads to its own reads. */
import { Panel } from '#components/desk/panel.tsx'
import { readsInWords } from '#lib/rules/reads/in-words.ts'
import { type Days, readsAddress } from '#lib/rules/reads/span.ts'
import { calledOnDesk } from '#lib/rules/wording/row.ts'

type Props = { pieces: readonly { id: number; leader: string; headline: string; count: number }[]; days: Days }

export function MostRead({ pieces, days }: Props) {
  return (
    <Panel title="Read most">
      <ol>
        {pieces.map(({ id, count, ...piece }) => (
          <li key={id} className="flex flex-wrap justify-between gap-x-6 border-b border-rule py-2">
            <a href={readsAddress({ days, interview: id })} className="min-w-0 py-[0.15rem]">
              {calledOnDesk(piece)}
            </a>
            <span className="py-[0.15rem] text-ink-2 tabular-nums">{readsInWords(count)}</span>
          </li>
        ))}
      </ol>
    </Panel>
  )
}
