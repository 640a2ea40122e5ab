/** The portrait of an interview as it is chosen: uploaded, framed, described, credited, or taken from the leader. */
import { type DragEvent, useState } from 'react'
import { Button } from '#components/desk/button.tsx'
import { elementIds } from '#components/desk/draft-editor/element-ids.ts'
import type { EditorLeader } from '#components/desk/draft-editor/leader-line.tsx'
import { RemovedLine } from '#components/desk/draft-editor/removed-line.tsx'
import { StepButton } from '#components/desk/draft-editor/step-button.tsx'
import type { ChangeForm, Take } from '#components/desk/draft-editor/use-draft.ts'
import { useScripting } from '#components/desk/use-scripting.ts'
import { Portrait } from '#components/page/portrait.tsx'
import type { Theirs } from '#lib/rules/drafting/draft-answer.ts'
import type { DraftForm } from '#lib/rules/drafting/draft-form.ts'
import { fieldNames } from '#lib/rules/drafting/field-names.ts'
import type { PortraitToFrame } from '#lib/rules/portrait-to-frame.ts'
import type { Problem } from '#lib/rules/problem.ts'
import { FocalPointField } from './focal-point-field.tsx'
import { PictureUpload } from './picture-upload.tsx'
import { PortraitWordsFields } from './portrait-words-fields.tsx'
import { TheirPortrait } from './their-portrait.tsx'
import { usePortrait } from './use-portrait.ts'

export type KnownPortraits = {
  own: PortraitToFrame | null
  /** The leader's, with the words that go with it. */
  leaders: (PortraitToFrame & { credit: string }) | null
}

type Props = {
  interviewId: number
  leader: EditorLeader | null
  form: DraftForm
  known: KnownPortraits
  problems: readonly Problem[]
  theirs: Theirs | null
  change: ChangeForm
  take: Take
}

export function PortraitPart({ interviewId, leader, form, known, problems, theirs, change, take }: Props) {
  const { portrait, removed } = form
  const scripting = useScripting()
  const [over, setOver] = useState(false)
  const { toFrame, focus, busy, said, problem, upload, frame, cancel, setProblem } = usePortrait(
    portrait,
    [known.own ?? [], known.leaders ?? []].flat(),
    (chosen, before) => change({ portrait: chosen, ...(before && { removed: before }) }),
  )
  const { leaders } = known

  function holds(event: DragEvent) {
    const files = event.dataTransfer.types.includes('Files')
    if (files) event.preventDefault()
    setOver(files)
  }

  function drop(event: DragEvent) {
    const [picture, ...others] = event.dataTransfer.files
    setOver(false)
    if (!picture) return
    event.preventDefault()
    if (others.length > 0) setProblem('Drop one picture at a time')
    else void upload(picture)
  }

  const edge = over ? 'border-2 border-accent' : 'border border-rule'
  return (
    <section
      id={elementIds.portrait}
      tabIndex={-1}
      aria-label="Portrait"
      onDragOver={holds}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      className={`mt-4 grid scroll-mt-4 gap-4 rounded-sm bg-raised p-4 ${edge}`}
    >
      <h2 className="font-work text-s1/[1.35] font-semibold tracking-normal">Portrait</h2>
      <input type="hidden" name={fieldNames.portrait} value={portrait.hash} />
      {portrait.hash !== '' && toFrame?.picture && focus ? (
        <FocalPointField
          hash={toFrame.hash}
          picture={toFrame.picture}
          focus={focus}
          onFocus={scripting ? frame : undefined}
        />
      ) : (
        <div className="w-40">
          <Portrait
            name={leader?.name ?? 'Nobody yet'}
            portrait={portrait.hash === '' ? null : { hash: portrait.hash, alt: '', place: 'desk' }}
            sizes="10rem"
          />
        </div>
      )}
      {scripting ? (
        <PictureUpload
          another={portrait.hash !== ''}
          busy={busy}
          said={said}
          problem={problem}
          onPicture={upload}
          onCancel={cancel}
        />
      ) : (
        <p className="text-ink-2">
          <a href={`/desk/interviews/${interviewId}/portrait`} className="inline-block py-1">
            Upload, frame or choose the portrait
          </a>{' '}
          on a page of its own. Save what you have written first.
        </p>
      )}
      <p className="flex flex-wrap gap-2 empty:hidden">
        {scripting && leaders && leaders.hash !== portrait.hash && (
          <Button
            type="button"
            onClick={() => {
              const { hash, alt, credit } = leaders
              const before = portrait.hash === '' ? {} : { removed: { what: 'portrait', at: 0, portrait } as const }
              change({ portrait: { hash, alt, decorative: false, credit }, ...before })
            }}
          >
            Use the leader’s portrait
          </Button>
        )}
        {portrait.hash !== '' && (
          <StepButton step={{ verb: 'removePortrait' }} take={take} look="plain">
            Remove the portrait
          </StepButton>
        )}
      </p>
      {removed?.what === 'portrait' && <RemovedLine removed={removed} take={take} />}
      {theirs && <TheirPortrait theirs={theirs} mine={portrait} change={change} />}
      {portrait.hash !== '' && (
        <PortraitWordsFields
          portrait={portrait}
          problems={problems}
          theirs={theirs}
          onChange={(words, goTo) => change({ portrait: { ...portrait, ...words } }, goTo)}
        />
      )}
    </section>
  )
}
