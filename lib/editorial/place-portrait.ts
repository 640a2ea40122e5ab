/** Says everything about a draft's portrait in one form, without a script: which it is, where its focal point lies, what is said of it. */
import { z } from 'zod'
import type { Desk } from '#lib/desk.ts'
import { mostTimeInLine } from '#lib/media/ask-process.ts'
import { limits } from '#lib/rules/content/limits.ts'
import { fieldNames } from '#lib/rules/drafting/field-names.ts'
import { openLineField } from '#lib/rules/line-field.ts'
import { numberOfForm } from '#lib/rules/number-of-form.ts'
import type { Problem } from '#lib/rules/problem.ts'
import { pictureProblems } from '#lib/rules/wording/pictures.ts'
import { choosePortrait } from './choose-portrait.ts'
import { framePortrait } from './frame-portrait.ts'
import { named } from './named.ts'
import { portraitAtDesk } from './portrait-at-desk.ts'

const line = (most: number, what: string) =>
  openLineField(most, `Shorten ${what}: a draft can hold ${most.toLocaleString('en-GB')} characters`)

const percent = z.coerce
  .number('Enter a number from 0 to 100')
  .min(0, 'Enter a number from 0 to 100')
  .max(100, 'Enter a number from 0 to 100')
  .transform((value) => Math.round(value * 10))

export const placing = named.extend({
  version: numberOfForm,
  /** A hash, or '' for no portrait. */
  [fieldNames.portrait]: z.string(),
  [fieldNames.portraitAlt]: line(limits.portraitAlt.save, 'the description'),
  [fieldNames.portraitDecorative]: z.string().optional(),
  [fieldNames.portraitCredit]: line(limits.portraitCredit.save, 'the credit'),
  [fieldNames.focusAcross]: percent.optional(),
  [fieldNames.focusDown]: percent.optional(),
})

/** Gives the problems. Refuses as choosePortrait and framePortrait do. */
export async function placePortrait(desk: Desk, input: z.infer<typeof placing>): Promise<{ problems: Problem[] }> {
  const { interview, version, [fieldNames.portrait]: hash } = input
  const [x, y] = [input[fieldNames.focusAcross], input[fieldNames.focusDown]]
  const current = portraitAtDesk(desk, hash === '' ? null : hash)
  const words = {
    alt: input[fieldNames.portraitAlt],
    decorative: input[fieldNames.portraitDecorative] !== undefined,
    credit: input[fieldNames.portraitCredit],
  }
  if (!current?.picture || x === undefined || y === undefined) {
    choosePortrait(desk, { interview, version, portrait: hash === '' ? null : hash, words })
    return { problems: [] }
  }
  const signal = AbortSignal.timeout(mostTimeInLine)
  const framed = await framePortrait(desk, { hash, focus: { x, y }, signal })
  if ('problem' in framed)
    return { problems: [{ field: fieldNames.focusAcross, message: pictureProblems[framed.problem] }] }
  choosePortrait(desk, { interview, version, portrait: framed.hash, words })
  return { problems: [] }
}
