/** Chooses which two wordings are compared. It asks for a page and changes nothing, so it needs no script. */
import { Button } from '#components/desk/button.tsx'
import { controlLook } from '#components/desk/control-look.ts'
import { Field } from '#components/desk/field.tsx'

type Props = {
  action: string
  /** From the newest to the oldest: what an address calls it, and what people do ("Revision 3, sent back"). */
  options: readonly { value: string; name: string }[]
  from: string
  to: string
}

export function CompareForm({ action, options, from, to }: Props) {
  const select = (id: string, label: string, chosen: string) => (
    <Field id={id} label={label}>
      <select id={id} name={id} defaultValue={chosen} className={controlLook.plain}>
        {options.map(({ value, name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </Field>
  )
  return (
    <form action={action} className="grid max-w-measure items-end gap-4 py-3 md:grid-cols-[1fr_1fr_auto]">
      {select('from', 'Compare', from)}
      {select('to', 'With', to)}
      <p>
        <Button>Compare</Button>
      </p>
    </form>
  )
}
