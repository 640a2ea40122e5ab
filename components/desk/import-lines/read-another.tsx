/** The form that reads another text into a draft: pasted, or from a file. */
'use client'

import { Button } from '#components/desk/button.tsx'
import { FileField } from '#components/desk/drop-file/file-field.tsx'
import { useDrop } from '#components/desk/drop-file/use-drop.ts'
import { useReading } from '#components/desk/drop-file/use-reading.ts'
import { FormNotices } from '#components/desk/form-notices.tsx'
import { problemsAt } from '#components/desk/problems-at.ts'
import { TextArea } from '#components/desk/text-area.tsx'
import type { Action } from '#components/desk/use-answer.ts'
import { useForm } from '#components/desk/use-form.ts'
import type { FormAnswer } from '#lib/rules/form-answer.ts'
import { linesFields } from '#lib/rules/lines/lines-form.ts'

type Props = { interviewId: number; action: Action<FormAnswer>; main: boolean }

export function ReadAnother({ interviewId, action, main }: Props) {
  const { form, notices, answer, waiting } = useForm(action)
  const reading = useReading(answer.values.source ?? '')
  const { isOver, drop } = useDrop(reading.readFile, () => reading.refuse('Drop one file at a time.'))
  return (
    <form
      {...form}
      {...drop}
      onSubmit={reading.whenRead(form.onSubmit)}
      autoComplete="off"
      className={`py-3 ${isOver ? 'outline-3 outline-offset-8 outline-accent outline-dashed' : ''}`}
    >
      <FormNotices {...notices} />
      <input type="hidden" name={linesFields.interview} value={interviewId} />
      <input type="hidden" name="from" value="text" />
      <TextArea
        id="text"
        label="The text"
        hint="Answers go to the questions that wait for one; everything else goes behind what is there. Nothing is overwritten."
        look="answer"
        height="page"
        rows={8}
        defaultValue={answer.values.text ?? ''}
        problems={problemsAt(answer.problems, 'text')}
        ref={reading.area}
        onPaste={reading.paste}
        onInput={reading.noteInput}
      />
      <FileField
        told={reading.told}
        problems={problemsAt(answer.problems, 'file')}
        source={reading.file}
        onFile={reading.readFile}
        onCancel={reading.cancel}
        onReplace={reading.replace}
        onLeave={reading.leave}
      />
      <p className="mt-4">
        <Button look={main ? 'main' : 'plain'} aria-disabled={waiting || undefined}>
          {waiting ? 'Reading…' : 'Read it into the draft'}
        </Button>
      </p>
    </form>
  )
}
