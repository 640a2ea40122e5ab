/** What the bank offers to a draft: its questions, and which of them an exchange is likely to put. */

export interface QuestionOnOffer {
  id: number
  /** What it is called: its first wording. */
  name: string
  /** In how many published interviews it was asked. */
  asked: number
  /** How many leaders other than this interview's have answered it. */
  others: number
  /** Retired: nobody is offered it, but a draft may have it already. */
  retired: boolean
}

export interface Likely {
  /** The question that it very likely is, or null. */
  best: number | null
  /** What it may be, likeliest first. */
  offered: number[]
}

export interface BankOnOffer {
  /** By name. */
  questions: QuestionOnOffer[]
  /** What was found for a wording, by the wording. */
  likely: Record<string, Likely>
}

/** What was found for these words; null where nobody has looked yet. (A wording may be called "constructor".) */
export function likelyFor({ likely }: Pick<BankOnOffer, 'likely'>, wording: string): Likely | null {
  const words = wording.trim()
  return Object.hasOwn(likely, words) ? (likely[words] ?? null) : null
}

/** The question that these exchanges very likely put and nobody has said yet, by the exchange. */
export function unsaid(
  bank: Pick<BankOnOffer, 'likely'>,
  exchanges: readonly { id: string; wording: string; question: string }[],
): Map<string, number> {
  return new Map(
    exchanges.flatMap(({ id, wording, question }) => {
      const best = question === '' ? (likelyFor(bank, wording)?.best ?? null) : null
      return best === null ? [] : [[id, best] as const]
    }),
  )
}
