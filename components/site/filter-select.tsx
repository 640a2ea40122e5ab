/** A choice that a list can be narrowed by. */
import { fieldLook } from './control-look.ts'
import { FilterField, filterLook } from './filter-field.tsx'

type Props = {
  name: string
  label: string
  /** What stands there while nothing is chosen: "All divisions". */
  all: string
  /** `depth` says how far inside others it lies. */
  options: readonly { value: string; name: string; depth?: number }[]
  chosen: string | null
}

export function FilterSelect({ name, label, all, options, chosen }: Props) {
  return (
    <FilterField name={name} label={label}>
      <select id={`by-${name}`} name={name} defaultValue={chosen ?? ''} className={`${filterLook} ${fieldLook} px-2`}>
        <option value="">{all}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {/* A browser keeps these spaces, and a screen reader passes over them. */}
            {'\u00a0\u00a0'.repeat(option.depth ?? 0)}
            {option.name}
          </option>
        ))}
      </select>
    </FilterField>
  )
}
