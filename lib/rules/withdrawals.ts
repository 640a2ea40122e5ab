/** How an interview is taken away from readers: for a reason, because another has taken its place, or because it should never have been read. */
export const withdrawals = ['withdrawn', 'moved', 'inError'] as const
export type Withdrawal = (typeof withdrawals)[number]
