/** The button that undoes an import, and what it will do. */
'use client'

import { Button } from '#components/desk/button.tsx'
import { FormNotices } from '#components/desk/form-notices.tsx'
import type { Action } from '#components/desk/use-answer.ts'
import { useForm } from '#components/desk/use-form.ts'
import type { FormAnswer } from '#lib/rules/form-answer.ts'
import { linesFields } from '#lib/rules/lines/lines-form.ts'

type Props = {
  interviewId: number
  importId: number
  version: number
  /** What was changed in the draft since, as a sentence. */
  changed: string | null
  action: Action<FormAnswer>
}

export function UndoImport({ interviewId, importId, version, changed, action }: Props) {
  const { form, notices, waiting } = useForm(action)
  return (
    <form {...form} className="py-3">
      <FormNotices {...notices} />
      <input type="hidden" name={linesFields.interview} value={interviewId} />
      <input type="hidden" name={linesFields.import} value={importId} />
      <input type="hidden" name={linesFields.version} value={version} />
      <p className="text-ink-2">
        The draft will be what it was before this text was read into it. The text stays, and can be read again.
        {changed !== null && ` ${changed} Those words will be set aside as a revision.`}
      </p>
      <p className="mt-3">
        <Button aria-disabled={waiting || undefined}>Undo the import</Button>
      </p>
    </form>
  )
}
