/** A cut whose answer has changed: what of it still stands there word for word, what is gone, and the two ways on. */
import { StepButton } from '#components/desk/draft-editor/step-button.tsx'
import type { Take } from '#components/desk/draft-editor/use-draft.ts'

type Props = { id: string; place: number; kept: readonly string[]; lost: readonly string[]; take: Take }

export function StaleCut({ id, place, kept, lost, take }: Props) {
  return (
    <section aria-label={`The cut of answer ${place}`} className="mb-2 border-l-4 border-bad bg-sunk px-4 py-3 text-s1">
      <p className="font-semibold text-bad">Confirm the cut of answer {place}: its words have changed</p>
      <Sentences called="Still there, word for word:" sentences={kept} />
      <Sentences called="Gone or reworded:" sentences={lost} isGone />
      <p className="mt-2 flex flex-wrap gap-2">
        {kept.length > 0 && (
          <StepButton
            step={{ verb: 'confirmCut', of: id }}
            take={take}
            look="plain"
            label={`Confirm what is still there: the cut of answer ${place}`}
          >
            Confirm what is still there
          </StepButton>
        )}
        <StepButton
          step={{ verb: 'takeOutCut', of: id }}
          take={take}
          look="plain"
          label={`Take it out of the cut: answer ${place}`}
        >
          Take it out of the cut
        </StepButton>
      </p>
    </section>
  )
}

type SentencesProps = { called: string; sentences: readonly string[]; isGone?: boolean }

function Sentences({ called, sentences, isGone = false }: SentencesProps) {
  if (sentences.length === 0) return null
  return (
    <>
      <p className="mt-2 text-s0 text-ink-2">{called}</p>
      <ul>
        {sentences.map((sentence, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a sentence may have been marked twice
          <li key={at} className={`font-text text-s2 ${isGone ? 'text-bad line-through' : ''}`}>
            {sentence}
          </li>
        ))}
      </ul>
    </>
  )
}
