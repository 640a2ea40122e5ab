/** Says that a portrait is decorative: a screen reader then passes it over. */
import { Tick } from '#components/desk/tick.tsx'
import { fieldNames } from '#lib/rules/drafting/field-names.ts'

type Props = { checked: boolean; onChange?: (is: boolean) => void }

export function DecorativeField({ checked, onChange }: Props) {
  return (
    <Tick
      id={fieldNames.portraitDecorative}
      label="The portrait is decorative: it shows nothing that the words do not say"
      ticked={checked}
      {...(onChange && { onTick: onChange })}
    />
  )
}
