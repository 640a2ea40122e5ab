/** In a form: what its save starts from. Once both texts were shown, that is the newer one. */
import type { FormAnswer } from '#lib/rules/form-answer.ts'
import { markOfShown } from '#lib/rules/mark-of-shown.ts'
import type { Shown } from '#lib/rules/wording/as-shown.ts'

type Props = {
  /** What the form was opened with. A form that comes back has kept its mark: a page that is made anew may show newer words. */
  shown: Shown
  answer: FormAnswer
}

export function StartedFrom({ shown, answer: { newer, values } }: Props) {
  return <input type="hidden" name="startedFrom" value={newer?.mark ?? values.startedFrom ?? markOfShown(shown)} />
}
