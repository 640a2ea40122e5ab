/** A field in which a division is chosen by its name, with the list of all. One of a page: the list has an id. */
import { TextInput } from '#components/desk/text-input.tsx'

type Props = {
  id: string
  defaultValue: string
  problems: readonly string[]
  label: string
  hint: string
  /** The names that are offered. */
  divisions: readonly string[]
}

export function DivisionField({ divisions, ...field }: Props) {
  return (
    <>
      <TextInput {...field} autoComplete="off" list="divisions" />
      <datalist id="divisions">
        {divisions.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </>
  )
}
