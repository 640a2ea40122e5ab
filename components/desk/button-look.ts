/** How a button looks, for buttons and for links that stand where a button would. */
const shape =
  'inline-block rounded-sm border text-center font-medium no-underline disabled:border-dashed disabled:border-edge disabled:bg-sunk disabled:text-ink-2 aria-disabled:border-dashed aria-disabled:border-edge aria-disabled:bg-sunk aria-disabled:text-ink-2'

const ordinary = `${shape} min-h-9 px-[0.95rem] py-2 text-s1/[1.3]`

export const buttonLook = {
  /** The one button of a page that says what will happen. */
  main: `${ordinary} border-accent bg-accent text-on-accent hover:bg-[color-mix(in_srgb,var(--color-accent)_86%,var(--color-ink))] hover:text-on-accent`,
  plain: `${ordinary} border-edge bg-paper text-ink hover:border-ink`,
  /** Beside a field, where several stand in a row: 28 px high, so that a finger still finds it. */
  mini: `${shape} min-h-7 border-transparent px-2 py-[0.2rem] text-s0/[1.3] text-ink-2 hover:bg-sunk hover:text-ink`,
} as const

export type ButtonLook = keyof typeof buttonLook
