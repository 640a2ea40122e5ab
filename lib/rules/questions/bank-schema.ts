/** What the bank offers, as it comes back to a script: the same shape as BankOnOffer, and checked. */
import { z } from 'zod'

export const bankSchema = z.object({
  questions: z.array(
    z.object({ id: z.number(), name: z.string(), asked: z.number(), others: z.number(), retired: z.boolean() }),
  ),
  likely: z.record(z.string(), z.object({ best: z.number().nullable(), offered: z.array(z.number()) })),
})
