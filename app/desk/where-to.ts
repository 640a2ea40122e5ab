/** Where the desk goes after a step: the interview's page, which says what happened and what happens next. */
import type { Started, Starting } from '#lib/editorial/start-interview.ts'
import type { Withdrawal } from '#lib/rules/withdrawals.ts'
import type { Done } from '#lib/rules/wording/steps.ts'

export function done(what: Done) {
  return ({ interview }: { interview: number }) => `/desk/interviews/${interview}?done=${what}`
}

export function withdrawn({ interview, as }: { interview: number; as?: Withdrawal | undefined }) {
  return done(as === 'moved' ? 'moved' : 'withdraw')({ interview })
}

export function started({ from }: Starting, { interview, read }: Started) {
  if (interview === null) return '/desk'
  if (from !== 'text') return done('start')({ interview })
  return done(read ? 'import' : 'nothingRead')({ interview })
}
