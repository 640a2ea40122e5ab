/** The question bank: every question with its wordings, how often it was asked, and when last. */
import { asc, isNull } from 'drizzle-orm'
import { questions, questionWordings } from '#db/schema/questions.ts'
import type { Desk } from '#lib/desk.ts'
import { requireRight } from '#lib/rules/require-right.ts'
import { askings, inDrafts } from './askings.ts'

export interface QuestionInBank {
  id: number
  slug: string
  retiredAt: Date | null
  /** What it is called: the first of its wordings. */
  name: string
  wordings: string[]
  /** The published interviews that asked it, each once, and the leaders who answered. */
  asked: number
  leaders: ReadonlySet<number>
  last: Date | null
  /** Drafts that ask it and were not published with it yet. */
  drafts: number
}

/** By name, retired ones among them; what was merged is where it was merged into. Refuses: not-found. */
export function theBank({ db, actor, now }: Desk): QuestionInBank[] {
  requireRight(actor, 'work')
  const wordings = Map.groupBy(
    db.select().from(questionWordings).orderBy(asc(questionWordings.position), asc(questionWordings.id)).all(),
    ({ questionId }) => questionId,
  )
  const asked = Map.groupBy(askings(db, now), ({ question }) => question)
  const drafted = Map.groupBy(inDrafts(db), ({ question }) => question)
  return db
    .select()
    .from(questions)
    .where(isNull(questions.mergedIntoId))
    .all()
    .map(({ id, slug, retiredAt }) => {
      const words = (wordings.get(id) ?? []).map(({ wording }) => wording)
      const times = asked.get(id) ?? []
      const published = new Set(times.map(({ interview }) => interview))
      const unpublished = (drafted.get(id) ?? []).filter(({ interview }) => !published.has(interview))
      return {
        id,
        slug,
        retiredAt,
        name: words[0] ?? '',
        wordings: words,
        asked: published.size,
        leaders: new Set(times.flatMap(({ leader }) => leader ?? [])),
        last: latest(times.flatMap(({ last }) => last ?? [])),
        drafts: new Set(unpublished.map(({ interview }) => interview)).size,
      }
    })
    .toSorted((one, other) => one.name.localeCompare(other.name, 'en-GB'))
}

function latest(moments: Date[]): Date | null {
  return moments.length === 0 ? null : new Date(Math.max(...moments.map(Number)))
}
