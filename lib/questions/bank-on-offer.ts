/** What the bank offers to one interview: all of its questions, and the likely ones for these wordings. */
import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { interviews } from '#db/schema/interviews.ts'
import type { Desk } from '#lib/desk.ts'
import type { Content } from '#lib/rules/content/content.ts'
import { limits } from '#lib/rules/content/limits.ts'
import { numberOfForm } from '#lib/rules/number-of-form.ts'
import type { BankOnOffer } from '#lib/rules/questions/offers.ts'
import { likelyIn } from './offers-for.ts'
import { theBank } from './the-bank.ts'

/** What a script asks for while somebody writes: no more wordings than a draft can hold. */
export const offersAsked = z.object({
  interview: numberOfForm,
  wording: z.array(z.string().max(limits.wording.save)).max(limits.exchanges.save),
})

/** As a draft is opened: for the words that it has. Refuses: not-found. */
export function bankOfDraft(desk: Desk, interview: number, { exchanges }: Pick<Content, 'exchanges'>): BankOnOffer {
  return bankOnOffer(desk, { interview, wording: exchanges.map(({ wording }) => wording).filter(Boolean) })
}

/** Refuses: not-found, to whoever has no place at the desk. */
export function bankOnOffer(desk: Desk, { interview, wording }: z.infer<typeof offersAsked>): BankOnOffer {
  const bank = theBank(desk)
  const leader = desk.db
    .select({ id: interviews.leaderId })
    .from(interviews)
    .where(eq(interviews.id, interview))
    .get()?.id
  const wordings = [...new Set(wording)]
  const likely = likelyIn(bank, wordings)
  return {
    questions: bank.map(({ id, name, asked, leaders, retiredAt }) => ({
      id,
      name,
      asked,
      others: [...leaders].filter((one) => one !== leader).length,
      retired: retiredAt !== null,
    })),
    likely: Object.fromEntries(wordings.map((words, at) => [words, likely[at] ?? { best: null, offered: [] }])),
  }
}
