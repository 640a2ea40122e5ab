/** The cut of the draft, measured while it is marked: how long it is, what else could be in it, and how the answers weigh. */
import { useMemo } from 'react'
import { RemovedLine } from '#components/desk/draft-editor/removed-line.tsx'
import type { Take } from '#components/desk/draft-editor/use-draft.ts'
import { Panel } from '#components/desk/panel.tsx'
import { cutAnnounced, cutInWords, cutLength, isOver } from '#lib/rules/cut/cut-in-words.ts'
import { cutOfDraft } from '#lib/rules/cut/cut-of-draft.ts'
import { cutSeconds } from '#lib/rules/cut/cut-time.ts'
import type { DraftForm } from '#lib/rules/drafting/draft-form.ts'
import { fieldNames } from '#lib/rules/drafting/field-names.ts'
import { CutRuler } from './cut-ruler.tsx'
import { SuggestedCut } from './suggested-cut.tsx'
import { useAnnounced } from './use-announced.ts'

type Props = {
  /** The element that takes the focus when a former cut has come back. */
  id: string
  form: DraftForm
  take: Take
}

export function CutPanel({ id, form, take }: Props) {
  const { exchanges, removed } = form
  const cut = useMemo(() => cutOfDraft({ exchanges }), [exchanges])
  const announced = useAnnounced(cutAnnounced(cut))
  const over = isOver(cut.words)
  return (
    <div id={id} tabIndex={-1} className="scroll-mt-4">
      <Panel title="The cut" count={cut.sentences === 0 ? undefined : cutLength(cut.words)} late={over}>
        <CutRuler seconds={cutSeconds(cut.words)} />
        {cutInWords(cut).map((sentence) => (
          <p key={sentence} className={`text-s0 ${over ? 'font-semibold text-bad' : 'text-ink-2'}`}>
            {sentence}
          </p>
        ))}
        {cut.stale.map((place) => (
          <p key={place} className="text-s0 font-semibold text-bad">
            <a href={`#${fieldNames.cut(exchanges[place - 1]?.id ?? '')}`} className="inline-block py-1 text-bad">
              Answer {place} has changed: confirm its cut
            </a>
          </p>
        ))}
        <span role="status" className="sr-only">
          {announced}
        </span>
        {removed?.what === 'cut' && <RemovedLine removed={removed} take={take} />}
        <SuggestedCut exchanges={exchanges} take={take} />
      </Panel>
    </div>
  )
}
