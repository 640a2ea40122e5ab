/** How the fields and buttons of readers' forms look; what each adds is its room and its type. */
export const fieldLook = 'rounded-sm border border-edge bg-raised text-ink'

export const buttonLook = {
  /** What a page is for. */
  main: 'rounded-sm border border-accent bg-accent py-[0.45rem] text-s1 font-medium text-on-accent hover:underline',
  plain: 'rounded-sm border border-edge bg-raised px-4 py-[0.45rem] text-s1 font-medium hover:underline',
} as const
