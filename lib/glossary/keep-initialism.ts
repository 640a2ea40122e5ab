/** Puts an initialism into the glossary, or corrects what it stands for: whoever does has seen what stands there. */
import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { initialisms } from '#db/schema/glossary.ts'
import { change } from '#lib/change.ts'
import type { Desk } from '#lib/desk.ts'
import { limits } from '#lib/rules/content/limits.ts'
import { lineField, openLineField } from '#lib/rules/line-field.ts'
import { requireAsShown, startedFrom } from '#lib/rules/require-as-shown.ts'
import { requireRight } from '#lib/rules/require-right.ts'
import { initialismShown } from '#lib/rules/wording/as-shown.ts'
import { stale } from '#lib/rules/wording/refusals.ts'

export const initialism = z.object({
  letters: lineField(
    limits.initialism,
    'Enter the initialism',
    `Shorten this to ${limits.initialism} letters: advice takes longer ones for words`,
  ).refine((letters) => /^\p{Lu}[\p{Lu}\d&]+$/u.test(letters), 'Enter an initialism in capitals, such as NHS'),
  meaning: openLineField(limits.meaning),
  ...startedFrom.shape,
})

/** Refuses: not-found, not-allowed; stale, where it is there with a meaning that was not shown. */
export function keepInitialism(desk: Desk, { letters, meaning, startedFrom: mark }: z.output<typeof initialism>) {
  requireRight(desk.actor, 'keepGlossary')
  change(desk.db, (tx) => {
    const before = tx.select().from(initialisms).where(eq(initialisms.letters, letters)).get()
    const sent = initialismShown({ letters, meaning })
    if (before) requireAsShown({ now: initialismShown(before), sent, startedFrom: mark }, stale.initialism)
    tx.insert(initialisms)
      .values({ letters, meaning })
      .onConflictDoUpdate({ target: initialisms.letters, set: { meaning } })
      .run()
  })
}
