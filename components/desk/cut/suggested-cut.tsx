/** A cut that would fit, with the reason for each sentence. It stays a proposal until somebody uses it. */
import { useMemo } from 'react'
import { StepButton } from '#components/desk/draft-editor/step-button.tsx'
import type { Take } from '#components/desk/draft-editor/use-draft.ts'
import { compareCuts } from '#lib/rules/cut/compare-cuts.ts'
import type { DraftForm } from '#lib/rules/drafting/draft-form.ts'

type Props = Pick<DraftForm, 'exchanges'> & { take: Take }

export function SuggestedCut({ exchanges, take }: Props) {
  const { said, answers, isSame } = useMemo(() => compareCuts(exchanges), [exchanges])
  return (
    <details className="mt-3">
      <summary className="py-1 text-s1 text-accent underline underline-offset-[0.18em]">Suggest a cut</summary>
      <p className="mt-1 text-s0 text-ink-2">{said}</p>
      {answers.map(({ place, suggested, onlyPresent }) => (
        <section key={place} aria-label={`Answer ${place}`} className="mt-3 border-t border-rule pt-2">
          <p className="text-s0 font-semibold">Answer {place}</p>
          <ul>
            {suggested.map(({ text, reasons, isPresent }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: an answer may say the same sentence twice
              <li key={at} className="mt-2">
                <p className="font-text text-s2">{text}</p>
                <p className="text-s0 text-ink-2">
                  {isPresent && 'In your cut already. '}
                  {reasons.join('. ')}
                  {reasons.length > 0 && '.'}
                </p>
              </li>
            ))}
            {onlyPresent.map((text, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a cut may hold the same sentence twice
              <li key={at} className="mt-2 border-l-2 border-edge pl-3">
                <p className="font-text text-s2">{text}</p>
                <p className="text-s0 text-ink-2">Only in your cut: it would be left out.</p>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {!isSame && (
        <p className="mt-3">
          <StepButton step={{ verb: 'useCut' }} take={take} look="plain">
            Use this cut
          </StepButton>
        </p>
      )}
    </details>
  )
}
