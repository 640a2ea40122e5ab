/** In which other words a question was put, as its live interviews have them: most used first. */
import { and, desc, eq } from 'drizzle-orm'
import { answers } from '#db/schema/answers.ts'
import { publications, publishedExchanges } from '#db/schema/publications.ts'
import { live } from '#lib/reading/live.ts'
import type { Reader } from '#lib/reading/reader.ts'
import { fold } from '#lib/rules/questions/fold.ts'

/** Of so many newest answers: reading the words of 60,000 would take 100 ms, and what is put today is in the newest. */
const lookedThrough = 200
/** A sentence names no more. */
const named = 3

/** Takes the question's number and name, and gives none that are the name with another full stop. */
export function wordingsUsed({ db, now }: Reader, { id, name }: { id: number; name: string }): string[] {
  const rows = db
    .select({ wording: publishedExchanges.wording })
    .from(answers)
    .innerJoin(publications, eq(publications.id, answers.publicationId))
    .innerJoin(publishedExchanges, eq(publishedExchanges.id, answers.exchangeId))
    .where(and(eq(answers.questionId, id), live(now)))
    .orderBy(desc(answers.firstLiveFrom), desc(answers.exchangeId))
    .limit(lookedThrough)
    .all()
  const alike = Map.groupBy(rows, ({ wording }) => fold(wording))
  alike.delete(fold(name))
  return [...alike.values()]
    .toSorted((one, other) => other.length - one.length)
    .flatMap(([first]) => first?.wording ?? [])
    .slice(0, named)
}
