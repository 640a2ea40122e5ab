/** The set that a form is about. */
import { z } from 'zod'
import { cleanText } from '#lib/rules/clean-text.ts'
import { lineField, shorten } from '#lib/rules/line-field.ts'
import { numberOfForm } from '#lib/rules/number-of-form.ts'
import { letterSlots } from '#lib/rules/questions/letter.ts'
import { bankLimits } from '#lib/rules/questions/limits.ts'
import { slotsInWords, unknownSlots } from '#lib/rules/questions/slots.ts'

export const namedSet = z.object({ set: numberOfForm })

export const setName = lineField(
  bankLimits.setName,
  'Enter the name of the set',
  shorten('the name', bankLimits.setName),
)

/** What stands before or after the questions in the e-mail. */
export const letterText = z
  .string()
  .transform(cleanText)
  .pipe(
    z
      .string()
      .max(bankLimits.letter, `Shorten this to ${bankLimits.letter.toLocaleString('en-GB')} characters`)
      .refine(
        (text) => unknownSlots(text, letterSlots).length === 0,
        `Use no other words in braces than ${slotsInWords(letterSlots)}`,
      ),
  )
