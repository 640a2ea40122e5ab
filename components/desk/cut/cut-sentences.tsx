/** The sentences of one answer, each with a box to take it into the cut: the same cut that is marked in the text. */
import { useMemo } from 'react'
import type { Take } from '#components/desk/draft-editor/use-draft.ts'
import { takenOf } from '#lib/rules/cut/cut-of-answer.ts'
import { cutOfFields, markToSend } from '#lib/rules/cut/cut-of-fields.ts'
import type { ExchangeFields } from '#lib/rules/drafting/draft-form.ts'
import { fieldNames } from '#lib/rules/drafting/field-names.ts'
import { StaleCut } from './stale-cut.tsx'

type Props = {
  exchange: ExchangeFields
  /** From 1. */
  place: number
  onCut: (sentences: string[]) => void
  take: Take
}

export function CutSentences({ exchange, place, onCut, take }: Props) {
  const { id, answer, cut, cutOf } = exchange
  const own = useMemo(() => cutOfFields({ answer, cut, cutOf }), [answer, cut, cutOf])
  const mark = useMemo(() => markToSend({ answer, cut, cutOf }), [answer, cut, cutOf])
  const { sentences, taken, lost, isStale } = own
  return (
    <div id={fieldNames.cut(id)} tabIndex={-1} className="mt-2 scroll-mt-4 scroll-mb-32">
      <input type="hidden" name={fieldNames.cutOf(id)} value={mark} />
      {lost.map((sentence, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a sentence may have been marked twice
        <input key={at} type="hidden" name={fieldNames.cut(id)} value={sentence} />
      ))}
      {isStale && <StaleCut id={id} place={place} kept={takenOf(own)} lost={lost} take={take} />}
      {sentences.length > 0 && (
        <details>
          <summary className="py-1 text-s0 text-ink-2">
            Sentences in the cut<span className="sr-only"> of answer {place}</span>:{' '}
            {`${takenOf(own).length} of ${sentences.length}`}
          </summary>
          <ul className="mt-1 border-l-2 border-rule pl-3">
            {sentences.map(({ text, block, from }, at) => (
              <li key={`${block} ${from}`}>
                <label className="flex items-baseline gap-2 py-1">
                  <input
                    type="checkbox"
                    name={fieldNames.cut(id)}
                    value={text}
                    checked={taken[at] ?? false}
                    onChange={({ target }) => onCut(takenOf({ sentences, taken: taken.with(at, target.checked) }))}
                    className="size-4 shrink-0 translate-y-[0.1rem] scroll-mb-32 accent-accent"
                  />
                  <span className={`font-text text-s2 ${taken[at] ? 'underline decoration-accent decoration-2' : ''}`}>
                    {text}
                  </span>
                </label>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}
