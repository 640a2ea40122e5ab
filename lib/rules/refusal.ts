/** A "no" from the rules, in words that the person reads. What can be mended is a problem, not a Refusal. */
const refusalKinds = ['not-found', 'not-allowed', 'wrong-state', 'stale'] as const
type RefusalKind = (typeof refusalKinds)[number]

export class Refusal extends Error {
  readonly kind: RefusalKind

  constructor(kind: RefusalKind, message: string) {
    super(message)
    this.name = 'Refusal'
    this.kind = kind
  }
}
