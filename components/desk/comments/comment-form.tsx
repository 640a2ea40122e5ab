/** The form in which a comment or a reply is written. There is one on a page. */
'use client'

import { Button } from '#components/desk/button.tsx'
import { FormNotices } from '#components/desk/form-notices.tsx'
import { problemsAt } from '#components/desk/problems-at.ts'
import { SelectField } from '#components/desk/select-field.tsx'
import { TextArea } from '#components/desk/text-area.tsx'
import type { Action } from '#components/desk/use-answer.ts'
import { useForm } from '#components/desk/use-form.ts'
import type { FormAnswer } from '#lib/rules/form-answer.ts'
import { commentFormId } from './comment-form-id.ts'

type Props = {
  interviewId: number
  action: Action<FormAnswer>
  /** What it is about: an exchange, or the whole interview (null). */
  exchange: string | null
  /** The comment that it replies to. */
  repliesTo: number | null
  /** "Your reply to Ilse Tanager" */
  label: string
  /** The button's words: "Reply". */
  button: string
  colleagues: readonly { id: number; name: string }[]
}

export function CommentForm({ interviewId, action, exchange, repliesTo, label, button, colleagues }: Props) {
  const { form, notices, answer, waiting } = useForm(action)
  return (
    <form {...form} id={commentFormId} autoComplete="off" className="mt-3 grid scroll-mt-8 gap-4 bg-sunk p-4">
      <FormNotices {...notices} />
      <input type="hidden" name="interview" value={interviewId} />
      <input type="hidden" name="exchange" value={exchange ?? ''} />
      <input type="hidden" name="repliesTo" value={repliesTo ?? ''} />
      <TextArea
        id="text"
        label={label}
        hint="Only the desk sees it. Write @ before a colleague’s name to tell them."
        height="sentence"
        rows={3}
        defaultValue={answer.values.text ?? ''}
        problems={problemsAt(answer.problems, 'text')}
      />
      <SelectField
        id="tell"
        label="Tell somebody"
        none="Nobody in particular"
        options={colleagues}
        defaultValue={answer.values.tell ?? ''}
        problems={problemsAt(answer.problems, 'tell')}
      />
      <p>
        <Button look="main" aria-disabled={waiting || undefined}>
          {button}
        </Button>
      </p>
    </form>
  )
}
