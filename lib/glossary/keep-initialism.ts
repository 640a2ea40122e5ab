/** Puts an initialism into the glossary, or corrects what it stands for. */
import { z } from 'zod'
import { initialisms } from '#db/schema/glossary.ts'
import { change } from '#lib/change.ts'
import type { Desk } from '#lib/desk.ts'
import { limits } from '#lib/rules/content/limits.ts'
import { lineField, openLineField } from '#lib/rules/line-field.ts'
import { requireRight } from '#lib/rules/require-right.ts'

export const initialism = z.object({
  letters: lineField(
    limits.initialism,
    'Enter the initialism',
    `Shorten this to ${limits.initialism} letters: advice takes longer ones for words`,
  ).refine((letters) => /^\p{Lu}[\p{Lu}\d&]+$/u.test(letters), 'Enter an initialism in capitals, such as NHS'),
  meaning: openLineField(limits.meaning),
})

/** Refuses: not-found, not-allowed. */
export function keepInitialism(desk: Desk, { letters, meaning }: z.output<typeof initialism>) {
  requireRight(desk.actor, 'keepGlossary')
  change(desk.db, (tx) => {
    tx.insert(initialisms)
      .values({ letters, meaning })
      .onConflictDoUpdate({ target: initialisms.letters, set: { meaning } })
      .run()
  })
}
