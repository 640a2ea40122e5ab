/** How fields look. Serif is what a leader says, also while it is being written: headline and wording, answer, everything else. */
const box =
  'mt-1 block w-full rounded-sm border border-edge bg-raised px-[0.65rem] py-[0.45rem] text-ink disabled:border-dashed disabled:bg-sunk disabled:text-ink-2 aria-invalid:border-2 aria-invalid:border-bad'

/** A field that has the focus stays clear of the bar at the window's foot. */
const clear = 'scroll-mb-32'

export const controlLook = {
  headline: `${box} ${clear} font-display text-[1.25rem]/[1.3]`,
  answer: `${box} ${clear} font-text text-[1.125rem]/[1.5]`,
  plain: `${box} ${clear} font-work text-[1rem]/[1.45]`,
} as const

export type ControlLook = keyof typeof controlLook
