/** Says that a portrait is decorative: a screen reader then passes it over. */
import { fieldNames } from '#lib/rules/drafting/field-names.ts'

type Props = { checked: boolean; onChange?: (is: boolean) => void }

export function DecorativeField({ checked, onChange }: Props) {
  const id = fieldNames.portraitDecorative
  return (
    <label htmlFor={id} className="flex min-h-6 items-start gap-2">
      <input
        type="checkbox"
        id={id}
        name={id}
        value="1"
        {...(onChange ? { checked, onChange: ({ target }) => onChange(target.checked) } : { defaultChecked: checked })}
        className="mt-[0.1rem] size-5 flex-none accent-accent"
      />
      The portrait is decorative: it shows nothing that the words do not say
    </label>
  )
}
