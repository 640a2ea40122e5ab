/** The form that begins an interview: from a text or a file or from a set of questions, with somebody or with nobody yet. */
'use client'

import type { FormAnswer } from '#lib/rules/form-answer.ts'
import { Button } from './button.tsx'
import { Choice } from './choice.tsx'
import { FileField } from './drop-file/file-field.tsx'
import { useDrop } from './drop-file/use-drop.ts'
import { useReading } from './drop-file/use-reading.ts'
import { FormNotices } from './form-notices.tsx'
import { LeaderFields, type People } from './leader-fields.tsx'
import { problemsAt } from './problems-at.ts'
import { SetChoices, type SetToBegin } from './questions/set-choices.tsx'
import { TextArea } from './text-area.tsx'
import type { Action } from './use-answer.ts'
import { useForm } from './use-form.ts'

type Props = People & { action: Action<FormAnswer>; sets: readonly SetToBegin[] }

export function NewInterview({ action, sets, ...people }: Props) {
  const { form, notices, answer, waiting } = useForm(action)
  const { values, problems } = answer
  const from = values.from ?? 'text'
  const reading = useReading(values.source ?? '')
  const { isOver, drop } = useDrop(readFile, () => reading.refuse('Drop one file at a time.'))

  function readFile(file: File) {
    const choice = document.getElementById('from.text')
    if (choice instanceof HTMLInputElement) choice.checked = true
    reading.readFile(file)
  }

  return (
    <form
      {...form}
      {...drop}
      onSubmit={reading.whenRead(form.onSubmit)}
      autoComplete="off"
      className={`max-w-[46rem] ${isOver ? 'outline-3 outline-offset-8 outline-accent outline-dashed' : ''}`}
    >
      <FormNotices {...notices} />
      <fieldset>
        <legend className="pb-2 font-semibold">What do you begin with?</legend>
        <Choice name="from" value="text" label="A text, pasted or from a file" chosen={from === 'text'}>
          <TextArea
            id="text"
            label="The text"
            hint="Paste the whole of it. Questions and answers are told apart, and what finds no place is shown beside the form."
            look="answer"
            height="page"
            rows={14}
            defaultValue={values.text ?? ''}
            problems={problemsAt(problems, 'text')}
            ref={reading.area}
            onPaste={reading.paste}
            onInput={reading.noteInput}
          />
          <FileField
            told={reading.told}
            problems={problemsAt(problems, 'file')}
            source={reading.file}
            onFile={readFile}
            onCancel={reading.cancel}
            onReplace={reading.replace}
            onLeave={reading.leave}
          />
        </Choice>
        <SetChoices sets={sets} from={from} />
      </fieldset>
      <fieldset className="mt-4 border-t border-rule pt-4">
        <legend className="sr-only">Who is interviewed?</legend>
        <LeaderFields
          {...people}
          answer={answer}
          hint="Type a name and choose. Left empty, the leader is whom the text names, or is chosen later."
        />
      </fieldset>
      <p className="mt-6">
        <Button look="main" aria-disabled={waiting || undefined}>
          {waiting ? 'Starting…' : 'Start the interview'}
        </Button>
      </p>
    </form>
  )
}
