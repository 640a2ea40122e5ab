/** The set that a form is about. */
import { z } from 'zod'
import { cleanLine, cleanText } from '#lib/rules/clean-text.ts'
import { letterSlots } from '#lib/rules/questions/letter.ts'
import { bankLimits } from '#lib/rules/questions/limits.ts'
import { slotsInWords, unknownSlots } from '#lib/rules/questions/slots.ts'
import { number } from './named-question.ts'

export const namedSet = z.object({ set: number })

export const setName = z
  .string()
  .transform(cleanLine)
  .pipe(
    z
      .string()
      .min(1, 'Enter the name of the set')
      .max(bankLimits.setName, `Shorten the name to ${bankLimits.setName} characters`),
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
