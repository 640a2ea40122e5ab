/** What the bank offers to a draft while it is being written: new words are looked up once nobody has typed for a moment. */
import { useEffect, useState } from 'react'
import type { ExchangeFields } from '#lib/rules/drafting/draft-form.ts'
import { bankSchema } from '#lib/rules/questions/bank-schema.ts'
import { bankLimits } from '#lib/rules/questions/limits.ts'
import { type BankOnOffer, likelyFor } from '#lib/rules/questions/offers.ts'

const pause = 500
/** An address has its limits (16,000 characters here); what is left is asked for next. */
const atATime = 10

function wordingsToAsk(bank: BankOnOffer, exchanges: readonly ExchangeFields[]): string[] {
  const words = exchanges.map(({ wording }) => wording.trim()).filter(Boolean)
  const unasked = [...new Set(words)].filter((wording) => likelyFor(bank, wording) === null)
  return unasked.filter(({ length }) => length <= bankLimits.wording).slice(0, atATime)
}

/** A question that this very page has put into the bank is not in what the page was opened with. */
function knowsAll({ questions }: BankOnOffer, exchanges: readonly ExchangeFields[]): boolean {
  const known = new Set(questions.map(({ id }) => `${id}`))
  return exchanges.every(({ question }) => !/^\d+$/.test(question) || known.has(question))
}

async function ask(interviewId: number, wordings: readonly string[], signal: AbortSignal): Promise<BankOnOffer | null> {
  try {
    const query = new URLSearchParams([['interview', `${interviewId}`], ...wordings.map((one) => ['wording', one])])
    const response = await fetch(`/desk/questions/offers?${query}`, { signal })
    return response.ok ? (bankSchema.safeParse(await response.json()).data ?? null) : null
  } catch {
    return null // overtaken by newer words, or out of reach: what was offered stays, and any question can be chosen
  }
}

/** Takes what the page was opened with, and the exchanges as they stand. Gives what is known by now. */
export function useBank(interviewId: number, opened: BankOnOffer, exchanges: readonly ExchangeFields[]): BankOnOffer {
  const [bank, setBank] = useState(opened)
  const wanted = JSON.stringify(wordingsToAsk(bank, exchanges))
  const complete = knowsAll(bank, exchanges)

  useEffect(() => {
    const wordings: string[] = JSON.parse(wanted)
    if (wordings.length === 0 && complete) return
    const newer = new AbortController()
    const timer = setTimeout(async () => {
      const found = await ask(interviewId, wordings, newer.signal)
      if (found && !newer.signal.aborted)
        setBank((now) => ({ questions: found.questions, likely: { ...now.likely, ...found.likely } }))
    }, pause)
    return () => {
      clearTimeout(timer)
      newer.abort()
    }
  }, [interviewId, wanted, complete])

  return bank
}
