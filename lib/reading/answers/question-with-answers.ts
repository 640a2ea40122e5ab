/** One question with a page of its live answers, newest first, narrowed as the address says. */
import type { Reader } from '#lib/reading/reader.ts'
import { answerFilterIn, noFilter } from './answer-filter.ts'
import { answersCounted } from './answers-counted.ts'
import { divisionsToChoose, yearsToChoose } from './choices.ts'
import { pageOfAnswers } from './page-of-answers.ts'
import { questionAt } from './question-at.ts'
import { wordingsUsed } from './wordings-used.ts'

const size = 20

/** As the address has them. */
type Asked = { division?: unknown; year?: unknown; after?: unknown }

/** Takes slug and parameters as the address has them. Null where there is no such question, and where the parameters ask for what there is not. */
export function questionWithAnswers(reader: Reader, slug: string, address: Asked, timeZone: string) {
  const at = questionAt(reader, slug)
  if (at === null) return null
  if (at.slug !== slug) return { movedTo: at.slug }
  const filter = answerFilterIn(reader, address, timeZone)
  if (!filter) return null
  const page = pageOfAnswers(reader, { questionId: at.id, filter, after: address.after, size })
  if (!page) return null

  const [all = 0, left = 0] = answersCounted(reader, at.id, [noFilter, filter])
  return {
    slug: at.slug,
    name: at.name,
    otherWordings: wordingsUsed(reader, at),
    filter,
    divisions: divisionsToChoose(reader, at.id),
    years: yearsToChoose(reader, at.id, timeZone),
    /** How many live answers there are, and how many the filter leaves. */
    all,
    left,
    ...page,
  }
}
