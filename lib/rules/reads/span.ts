/** For how long back reads are looked at, in days that end with today; and the addresses that say so. */
export const spans = [
  { days: 7, name: '7 days' },
  { days: 30, name: '30 days' },
  { days: 90, name: '90 days' },
  { days: 365, name: 'A year' },
] as const

export type Days = (typeof spans)[number]['days']

/** Takes `days` as an address has it; what is no span of ours is the ordinary one. */
export function daysIn(asked: unknown): Days {
  return spans.find(({ days }) => String(days) === asked)?.days ?? 30
}

/** Takes an interview's id, or null for all. */
export function readsAddress({ days, interview }: { days?: Days; interview: number | null }): string {
  const asked = new URLSearchParams({
    ...(interview !== null && { interview: String(interview) }),
    ...(days !== undefined && { days: String(days) }),
  })
  return asked.size > 0 ? `/desk/reads?${asked}` : '/desk/reads'
}
