/** Takes an initialism out of the glossary. */
import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { initialisms } from '#db/schema/glossary.ts'
import { change } from '#lib/change.ts'
import type { Desk } from '#lib/desk.ts'
import { requireRight } from '#lib/rules/require-right.ts'

export const removal = z.object({ letters: z.string() })

/** One that is not there any more is out already. Refuses: not-found, not-allowed. */
export function removeInitialism(desk: Desk, { letters }: z.output<typeof removal>) {
  requireRight(desk.actor, 'keepGlossary')
  change(desk.db, (tx) => tx.delete(initialisms).where(eq(initialisms.letters, letters)).run())
}
