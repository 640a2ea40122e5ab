/** The form in which an issue is put together: what it is called, its note, its cover, and its interviews in their order. */
'use client'

import { useState } from 'react'
import { AnswerEditor } from '#components/desk/answer-editor/answer-editor.tsx'
import { fieldsOf } from '#components/desk/fields-of.ts'
import { FormNotices } from '#components/desk/form-notices.tsx'
import { Panel } from '#components/desk/panel.tsx'
import { problemsAt } from '#components/desk/problems-at.ts'
import { SaveButton } from '#components/desk/save-button.tsx'
import { SelectField } from '#components/desk/select-field.tsx'
import { TextInput } from '#components/desk/text-input.tsx'
import type { Action } from '#components/desk/use-answer.ts'
import { useEarlyText } from '#components/desk/use-early-text.ts'
import { useForm } from '#components/desk/use-form.ts'
import type { FormAnswer } from '#lib/rules/form-answer.ts'
import { takeRowStep } from '#lib/rules/row-step.ts'
import { FindPieces } from './find-pieces.tsx'
import { IssuePieces, type PieceInIssue } from './issue-pieces.tsx'

type Props = {
  issue: {
    id: number
    version: number
    number: string
    season: string
    title: string
    /** As Markdown. */
    note: string
    /** The number of the interview whose portrait is on the cover; '' for none. */
    cover: string
    pieces: readonly PieceInIssue[]
    /** Those of them that have a portrait. */
    portraits: readonly { id: number; name: string }[]
  }
  words: string
  found: readonly PieceInIssue[]
  action: Action<FormAnswer>
}

/** What was sent comes back in its order, also without a script, and also what somebody else has taken out meanwhile. */
function piecesIn(values: Record<string, string>, known: readonly PieceInIssue[]): readonly PieceInIssue[] {
  if (values.title === undefined) return known
  const pieces: PieceInIssue[] = []
  for (let at = 0; values[`interview.${at}`] !== undefined; at++) {
    const id = Number(values[`interview.${at}`])
    const sent = { id, headline: values[`headline.${at}`] ?? '', leader: values[`leader.${at}`] ?? '', said: '' }
    pieces.push(known.find((piece) => piece.id === id) ?? sent)
  }
  return pieces
}

export function IssueForm({ issue, words, found, action }: Props) {
  const { form, notices, answer, waiting } = useForm(action)
  const { values, problems, newer } = answer
  const [pieces, setPieces] = useState(() => piecesIn(values, issue.pieces))
  const [note, setNote] = useState(values.note ?? issue.note)
  useEarlyText('note', setNote)
  const field = fieldsOf<'number' | 'season' | 'title' | 'cover' | 'find'>(answer, { ...issue, find: words })
  return (
    <form {...form} autoComplete="off">
      {/* What the Enter key presses, wherever somebody types: else it would move the first interview. */}
      <button type="submit" name="step" value="enter" hidden />
      <FormNotices {...notices} />
      <input type="hidden" name="issue" value={issue.id} />
      <input type="hidden" name="version" value={newer?.mark ?? values.version ?? issue.version} />
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <div className="grid content-start gap-4">
          <div className="grid grid-cols-[6rem_1fr] gap-4">
            <TextInput {...field('number')} label="Number" inputMode="numeric" />
            <TextInput {...field('season')} label="Season" />
          </div>
          <TextInput {...field('title')} label="Title" look="headline" />
          <AnswerEditor
            id="note"
            label="Editor’s note"
            value={note}
            problems={problemsAt(problems, 'note')}
            empty="Say what these interviews have in common"
            onText={setNote}
          />
          <SelectField
            {...field('cover')}
            label="Portrait on the cover"
            none="The first interview’s"
            options={issue.portraits}
          />
        </div>
        <div className="grid content-start gap-4">
          <Panel title="Its interviews" count={pieces.length}>
            <div className="mt-2 grid gap-4">
              <IssuePieces pieces={pieces} onStep={(step) => setPieces(takeRowStep(pieces, step))} />
              <FindPieces words={words} found={found} field={field('find')} waiting={waiting} />
            </div>
          </Panel>
        </div>
      </div>
      <p className="sticky bottom-0 z-10 mt-8 border-t border-rule bg-paper py-3">
        <SaveButton look="main" name="step" value="save" waiting={waiting}>
          Save the issue
        </SaveButton>
      </p>
    </form>
  )
}
