/** How a control hangs together with its label, hint, note and problems: the same ids in the field and around it. */
export type Described = {
  /** The control's `id` and `name`: where a problem points. */
  id: string
  /** Under the label: how to fill it in. */
  hint?: string | undefined
  /** Under the control: what is in it now ("51 of 90 characters"). */
  note?: string | undefined
  problems?: readonly string[] | undefined
}

export const hintId = (id: string) => `${id}-hint`
export const noteId = (id: string) => `${id}-note`
export const problemsId = (id: string) => `${id}-problems`

export function fieldWiring({ id, hint, note, problems = [] }: Described) {
  const describedBy = [
    hint === undefined ? [] : hintId(id),
    note === undefined ? [] : noteId(id),
    problems.length === 0 ? [] : problemsId(id),
  ].flat()
  return {
    id,
    name: id,
    'aria-describedby': describedBy.length > 0 ? describedBy.join(' ') : undefined,
    'aria-invalid': problems.length > 0 ? true : undefined,
  }
}
