/** How far across or down the focal point lies. Arrow keys move it by a hundredth, Page Up and Page Down by a tenth. */
import { fieldNames } from '#lib/rules/drafting/field-names.ts'
import { focusRange } from '#lib/rules/portrait-frame.ts'

const ways = {
  across: { id: fieldNames.focusAcross, label: 'Across', from: 'from the left' },
  down: { id: fieldNames.focusDown, label: 'Down', from: 'from the top' },
} as const

type Props = {
  way: keyof typeof ways
  /** In thousandths. */
  value: number
  onValue: (value: number) => void
}

/** Without a name: what it says is sent at once, and is no part of the form. */
export function FocusSlider({ way, value, onValue }: Props) {
  const { id, label, from } = ways[way]
  return (
    <label htmlFor={id} className="block">
      <span className="block">{label}</span>
      <input
        type="range"
        id={id}
        min={focusRange.least}
        max={focusRange.most}
        step={10}
        value={Math.round(value / 10) * 10}
        aria-valuetext={`${Math.round(value / 10)} % ${from}`}
        onChange={({ target }) => onValue(Number(target.value))}
        className="mt-1 h-6 w-full max-w-48 accent-accent"
      />
    </label>
  )
}
