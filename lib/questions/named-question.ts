/** The question that a form of the bank is about, and the words that it holds. */
import { z } from 'zod'
import { cleanLine } from '#lib/rules/clean-text.ts'
import { bankLimits } from '#lib/rules/questions/limits.ts'
import { slots, slotsInWords, unknownSlots } from '#lib/rules/questions/slots.ts'

/** A form sends numbers as text. */
export const number = z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER)
export const namedQuestion = z.object({ question: number })
export const namedWording = namedQuestion.extend({ of: number })

/** A wording of the bank, as an admin types it. */
export const bankWording = z
  .string()
  .transform(cleanLine)
  .pipe(
    z
      .string()
      .min(1, 'Enter the words of the question')
      .max(bankLimits.wording, `Shorten the question to ${bankLimits.wording} characters`)
      .refine(
        (wording) => unknownSlots(wording).length === 0,
        `Use no other words in braces than ${slotsInWords(slots)}`,
      ),
  )
