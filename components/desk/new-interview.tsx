/** The form that begins an interview: from a pasted text or from the standing questions, with somebody or with nobody yet. */
'use client'

import type { FormAnswer } from '#lib/rules/form-answer.ts'
import { standingQuestions } from '#lib/rules/standing-questions.ts'
import { Button } from './button.tsx'
import { Choice } from './choice.tsx'
import { FormNotices } from './form-notices.tsx'
import { LeaderFields, type People } from './leader-fields.tsx'
import { problemsAt } from './problems-at.ts'
import { TextArea } from './text-area.tsx'
import type { Action } from './use-answer.ts'
import { useForm } from './use-form.ts'

export function NewInterview({ action, ...people }: People & { action: Action<FormAnswer> }) {
  const { form, notices, answer, waiting } = useForm(action)
  const { values, problems } = answer
  const fromQuestions = values.from === 'questions'
  return (
    <form {...form} autoComplete="off" className="max-w-[46rem]">
      <FormNotices {...notices} />
      <fieldset>
        <legend className="pb-2 font-semibold">What do you begin with?</legend>
        <Choice name="from" value="text" label="A pasted text" chosen={!fromQuestions}>
          <TextArea
            id="text"
            label="The text"
            hint="Paste the whole of it: an e-mail, a page, a Word file’s text. Questions and answers are told apart, and what finds no place is shown beside the form."
            look="answer"
            height="page"
            rows={14}
            defaultValue={values.text ?? ''}
            problems={problemsAt(problems, 'text')}
          />
        </Choice>
        <Choice name="from" value="questions" label="The six standing questions" chosen={fromQuestions}>
          <ol className="list-decimal pl-5 font-text text-s2 text-ink-2">
            {standingQuestions.map(({ wording }) => (
              <li key={wording}>{wording}</li>
            ))}
          </ol>
        </Choice>
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
