/** How much of the piece each answer is: a list to read, with a bar for the eye. */
import { useMemo } from 'react'
import { wordsOfAnswer } from '#components/desk/draft-editor/words-of-draft.ts'
import { Panel } from '#components/desk/panel.tsx'
import { shareInWords, sharesOf } from '#lib/rules/cut/balance.ts'
import type { DraftForm } from '#lib/rules/drafting/draft-form.ts'

export function BalancePanel({ exchanges }: Pick<DraftForm, 'exchanges'>) {
  const shares = useMemo(() => sharesOf(exchanges.map(wordsOfAnswer)), [exchanges])
  if (shares.every(({ percent }) => percent === 0)) {
    return <Panel title="Balance" empty="Here stands how much of the piece each answer is." />
  }
  return (
    <Panel title="Balance">
      <ol className="text-s0">
        {shares.map((share) => (
          <li key={share.place} className={`py-1 ${share.weight === 'fair' ? 'text-ink-2' : 'font-semibold text-ink'}`}>
            <span className="tabular-nums">{shareInWords(share)}</span>
            <svg viewBox="0 0 100 2" preserveAspectRatio="none" aria-hidden="true" className="mt-1 h-1 w-full bg-sunk">
              <rect width={share.percent} height="2" fill="currentColor" />
            </svg>
          </li>
        ))}
      </ol>
    </Panel>
  )
}
