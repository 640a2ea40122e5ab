/** What the fields of a form hold: what was typed or, before anything was, what the record has; and what to mend in each. */
import type { FormAnswer } from '#lib/rules/form-answer.ts'
import { problemsAt } from './problems-at.ts'

/** Takes the answer and the record. Gives what goes to the field of a name: `<TextInput {...field('name')} label="Name" />`. */
export function fieldsOf<Name extends string>(
  { values, problems }: FormAnswer,
  record: Readonly<Partial<Record<Name, string>>>,
) {
  return (id: Name) => ({ id, defaultValue: values[id] ?? record[id] ?? '', problems: problemsAt(problems, id) })
}
