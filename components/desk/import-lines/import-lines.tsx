/** The form in which an editor says what each line of an import is. Every button of it works as a posted form; with JavaScript, by one key. */
'use client'

import { type SubmitEvent, useDeferredValue, useId } from 'react'
import { Button } from '#components/desk/button.tsx'
import { useLeaving } from '#components/desk/draft-editor/use-leaving.ts'
import { Notice } from '#components/desk/notice.tsx'
import { type Action, useAnswer } from '#components/desk/use-answer.ts'
import { useFocus } from '#components/desk/use-focus.ts'
import { useScripting } from '#components/desk/use-scripting.ts'
import { countedInWords } from '#lib/rules/lines/counted-in-words.ts'
import type { LinesAnswer } from '#lib/rules/lines/lines-answer.ts'
import { linesFields } from '#lib/rules/lines/lines-form.ts'
import { placed } from '#lib/rules/lines/reading-of-lines.ts'
import { KeyLegend } from './key-legend.tsx'
import { LineRow } from './line-row.tsx'
import { Outcome } from './outcome.tsx'
import { linesFormId } from './row-id.ts'
import { SetAside } from './set-aside.tsx'
import { useLines } from './use-lines.ts'

type Props = {
  interviewId: number
  importId: number
  /** The draft's own page. */
  draftAt: string
  opened: LinesAnswer
  /** Whether the import was undone: then its text can be read again. */
  undone: boolean
  action: Action<LinesAnswer>
}

export function ImportLines({ interviewId, importId, draftAt, opened, undone, action }: Props) {
  // The lines go along in the answer before, and in no field: sent twice, a long text would not pass the door.
  const asTheyStand = (before: LinesAnswer): LinesAnswer => ({ ...before, lines: hand.lines })
  const { answer, formAction, waiting, unreached, send } = useAnswer(action, opened, asTheyStand)
  const { hand, dispatch } = useLines(answer.lines)
  const scripting = useScripting()
  const focus = useFocus()
  const [headingId, legendId, noticeId] = [useId(), useId(), useId()]
  const shown = useDeferredValue(hand.lines)
  const isPlaced = placed(hand.lines)
  const named = { 'aria-labelledby': headingId }
  const list = scripting ? { ...named, role: 'grid', 'aria-describedby': legendId } : { ...named, role: 'list' }
  const refused = answer.outcome === 'refused' || answer.outcome === 'stale'
  useLeaving(hand.former.length > 0 && !waiting)

  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    if (waiting) return
    send(new FormData(event.currentTarget, event.nativeEvent.submitter), () => focus(noticeId))
  }

  return (
    <form id={linesFormId} action={formAction} onSubmit={submit} autoComplete="off">
      <input type="hidden" name={linesFields.interview} value={interviewId} />
      <input type="hidden" name={linesFields.import} value={importId} />
      <input type="hidden" name={linesFields.version} value={answer.version} />
      {/* Enter in the tick presses a form's first button, which would join two lines. */}
      <button type="submit" name={linesFields.step} value="read" tabIndex={-1} aria-hidden="true" className="sr-only">
        Read
      </button>
      <div id={noticeId} tabIndex={-1} className="mb-4 max-w-measure scroll-mt-8 empty:hidden">
        {unreached && (
          <Notice kind="refused">
            The desk could not be reached. Your lines are still here; try again in a moment.
          </Notice>
        )}
        {!unreached && refused && <Notice kind="refused">{answer.said}</Notice>}
        {!scripting && answer.outcome === 'stepped' && <Notice kind="happened">{answer.said}</Notice>}
      </div>
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_25rem]">
        <div>
          <h2 id={headingId} className="mb-2 font-work text-s2/[1.3] font-semibold tracking-normal">
            What each line is, and why
          </h2>
          <KeyLegend id={legendId} />
          <div {...list} className="border-t-2 border-ink">
            {hand.lines.map((line, at) => (
              <LineRow
                // biome-ignore lint/suspicious/noArrayIndexKey: a line has no name but its place; what it holds comes with each rendering.
                key={at}
                line={line}
                at={at}
                placed={isPlaced[at] ?? false}
                active={hand.active === at}
                splitting={hand.splitting === at}
                scripting={scripting}
                dispatch={dispatch}
              />
            ))}
          </div>
        </div>
        <aside
          aria-label="As it would come out"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls by itself must be reached without a pointer.
          tabIndex={0}
          className="lg:sticky lg:top-4 lg:max-h-[calc(100vh-8rem)] lg:self-start lg:overflow-y-auto"
        >
          <Outcome lines={shown} />
        </aside>
      </div>
      {answer.changed !== null && <SetAside changed={answer.changed} draftAt={draftAt} />}
      <div className="sticky bottom-0 z-10 -mx-gutter mt-8 flex flex-wrap items-center gap-x-4 gap-y-1 border-t border-rule bg-paper px-gutter py-3">
        <p className="mr-auto min-w-0">
          <span className="block font-semibold tabular-nums">{countedInWords(hand.lines)}</span>
          <span role="status" className="block text-s0 text-ink-2">
            {waiting ? 'Reading…' : hand.said}
          </span>
        </p>
        <div className="flex flex-wrap gap-2">
          {scripting ? (
            <Button type="button" onClick={() => dispatch({ does: 'take back' })} disabled={hand.former.length === 0}>
              Take back
            </Button>
          ) : (
            <Button name={linesFields.step} value="show">
              Show what comes out
            </Button>
          )}
          <Button look="main" name={linesFields.step} value="read" aria-disabled={waiting || undefined}>
            {undone ? 'Read it again' : 'Read the lines into the draft'}
          </Button>
        </div>
      </div>
    </form>
  )
}
