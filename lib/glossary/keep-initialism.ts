/** Puts an initialism into the glossary, or corrects what it stands for. */
import { z } from 'zod'
import { initialisms } from '#db/schema/glossary.ts'
import { change } from '#lib/change.ts'
import type { Desk } from '#lib/desk.ts'
import { cleanLine } from '#lib/rules/clean-text.ts'
import { requireRight } from '#lib/rules/require-right.ts'

/** The most letters that advice takes for an initialism (unexplained.ts). */
const mostLetters = 8

export const initialism = z.object({
  letters: z
    .string()
    .transform(cleanLine)
    .pipe(
      z
        .string()
        .min(1, 'Enter the initialism')
        .regex(/^\p{Lu}[\p{Lu}\d&]+$/u, 'Enter an initialism in capitals, such as NHS')
        .max(mostLetters, `Shorten this to ${mostLetters} letters`),
    ),
  meaning: z.string().default('').transform(cleanLine).pipe(z.string().max(200, 'Shorten this to 200 characters')),
})

/** Refuses: not-found, to whoever may not keep the glossary. */
export function keepInitialism(desk: Desk, { letters, meaning }: z.output<typeof initialism>) {
  requireRight(desk.actor, 'keepGlossary')
  change(desk.db, (tx) => {
    tx.insert(initialisms)
      .values({ letters, meaning })
      .onConflictDoUpdate({ target: initialisms.letters, set: { meaning } })
      .run()
  })
}
