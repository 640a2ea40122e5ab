/** The question that a form of the bank is about, and the words that it holds. */
import { z } from 'zod'
import { lineField, shorten } from '#lib/rules/line-field.ts'
import { numberOfForm } from '#lib/rules/number-of-form.ts'
import { bankLimits } from '#lib/rules/questions/limits.ts'
import { slots, slotsInWords, unknownSlots } from '#lib/rules/questions/slots.ts'

export const namedQuestion = z.object({ question: numberOfForm })
export const namedWording = namedQuestion.extend({ of: numberOfForm })

/** A wording of the bank, as an admin types it. */
export const bankWording = lineField(
  bankLimits.wording,
  'Enter the words of the question',
  shorten('the question', bankLimits.wording),
).refine((wording) => unknownSlots(wording).length === 0, `Use no other words in braces than ${slotsInWords(slots)}`)
