/** Begins an interview: its identity, its draft with the first words, and where they came from. */
import type { Tx } from '#db/open-database.ts'
import { drafts, imports } from '#db/schema/drafts.ts'
import { interviews } from '#db/schema/interviews.ts'
import { begunFromSets } from '#db/schema/questions.ts'
import type { Desk } from '#lib/desk.ts'
import type { Holder } from '#lib/people/holder.ts'
import type { Content } from '#lib/rules/content/content.ts'
import { emptyContent } from '#lib/rules/content/empty-content.ts'
import { draftSlug } from './draft-slug.ts'
import { leadersPortrait } from './leaders-portrait.ts'
import type { ReadText } from './read-text.ts'
import { record } from './record.ts'

interface Beginning {
  content: Content
  leftOver: string[]
  /** What was pasted, and how it was read; null for an interview that begins with questions alone. */
  pasted: ReadText | null
  leader: Pick<Holder, 'leaderId' | 'appointmentId'> | null
  /** The set of questions that it begins with. */
  set?: { id: number; name: string } | null
}

/** Inside a transaction that has asked for the right. Gives the interview's id. */
export function beginInterview(
  tx: Tx,
  desk: Desk,
  { content, leftOver, pasted, leader, set = null }: Beginning,
): number {
  const { actor, now } = desk
  const { id } = tx
    .insert(interviews)
    .values({
      leaderId: leader?.leaderId ?? null,
      appointmentId: leader?.appointmentId ?? null,
      slug: draftSlug(),
      writerId: actor.id,
      state: 'draft',
      startedAt: now,
    })
    .returning()
    .get()
  const portrait = content.portrait === null ? leadersPortrait(tx, leader?.leaderId ?? null, now) : {}
  const first = { ...content, ...portrait }
  tx.insert(drafts)
    .values({ interviewId: id, version: 1, content: first, leftOver, savedAt: now, savedById: actor.id })
    .run()
  if (pasted === null) {
    record(tx, desk, { interviewId: id, verb: 'start', ...(set && { note: set.name }) })
    if (set) tx.insert(begunFromSets).values({ interviewId: id, setId: set.id }).run()
  } else {
    const before = { content: { ...emptyContent, ...portrait }, leftOver: [] }
    const after = { content: first, leftOver }
    tx.insert(imports)
      .values({ ...pasted, interviewId: id, before, after, importedAt: now, importedById: actor.id })
      .run()
    record(tx, desk, { interviewId: id, verb: 'import' })
  }
  return id
}
