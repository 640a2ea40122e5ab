/** One thing that a list can be narrowed by. */
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
    <p className="w-full min-w-0 md:w-auto md:flex-[0_1_15rem]">
      <label htmlFor={`by-${name}`} className="mb-1 block text-s1/[1.35] font-semibold">
        {label}
      </label>
      <select
        id={`by-${name}`}
        name={name}
        defaultValue={chosen ?? ''}
        className="block w-full rounded-sm border border-edge bg-raised px-2 py-[0.45rem] text-[1rem]/[1.45] text-ink"
      >
        <option value="">{all}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {/* A browser keeps these spaces, and a screen reader passes over them. */}
            {'\u00a0\u00a0'.repeat(option.depth ?? 0)}
            {option.name}
          </option>
        ))}
      </select>
    </p>
  )
}
