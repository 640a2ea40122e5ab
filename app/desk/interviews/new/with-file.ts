/** A form that may come with a file: without scripts the browser sends it along, and it is read before the form is. */
import { isForm, typed } from '#lib/accounts/action.ts'
import { deskOrNobody } from '#lib/accounts/desk.ts'
import { readForImport } from '#lib/editorial/read-for-import.ts'
import type { FormAnswer } from '#lib/rules/form-answer.ts'

type Start = (previous: FormAnswer, fields: FormData) => Promise<FormAnswer>

/** Takes the action of a form with a text; gives the same, for a text in the field `text` or a file in the field `file`. */
export function withFile(start: Start): Start {
  return async (previous, fields) => {
    const file = isForm(fields) ? fields.get('file') : null
    // A field in which nothing was chosen is sent as a file of no bytes, by React without a name.
    if (!(file instanceof File) || file.size === 0 || fields.get('from') !== 'text') return start(previous, fields)
    const context = await deskOrNobody()
    if (!context) return start(previous, fields)
    const keep = (message: string): FormAnswer => {
      return { values: typed(fields), problems: [{ field: 'file', message }], refusal: null }
    }
    if (String(fields.get('text') ?? '').trim() !== '') {
      return keep(`Choose one: the text above, or ${file.name}. To import the file, empty the text and choose it again`)
    }
    const read = await readForImport(context, Buffer.from(await file.arrayBuffer()))
    if ('problem' in read) return keep(`${file.name}: ${read.problem}`)
    fields.set('text', read.text)
    fields.set('source', file.name)
    return start(previous, fields)
  }
}
