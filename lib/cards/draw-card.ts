/** Draws the card of a live publication, unless it is drawn, and keeps it. */
import { and, eq } from 'drizzle-orm'
import type { Tx } from '#db/open-database.ts'
import { cards } from '#db/schema/cards.ts'
import { interviews } from '#db/schema/interviews.ts'
import { leaders } from '#db/schema/leaders.ts'
import { publications } from '#db/schema/publications.ts'
import { change } from '#lib/change.ts'
import { inTurn } from '#lib/in-turn.ts'
import { largestPortrait } from '#lib/reading/largest-portrait.ts'
import { live } from '#lib/reading/live.ts'
import { askForCard } from './ask-for-card.ts'
import type { CardTask } from './card-task.ts'

/** One after the other: whoever shares twenty links at once makes twenty other programs ask. */
const line = { key: 'cards', atOnce: 1, waiting: 20 }

type Drawing = { db: Tx; now: Date }

/** Gives whether it is there now; it is not where the publication is not live, and where too many wait. Rejects where it cannot be drawn. */
export async function drawCard(drawing: Drawing, publicationId: number): Promise<boolean> {
  if (isDrawn(drawing.db, publicationId)) return true
  return (await inTurn(line, () => drawn(drawing, publicationId))) ?? false
}

/** The same of whatever is live of an interview. */
export async function drawCardOfInterview(drawing: Drawing, interviewId: number): Promise<boolean> {
  const { db, now } = drawing
  const publication = db
    .select({ id: publications.id })
    .from(publications)
    .where(and(eq(publications.interviewId, interviewId), live(now)))
    .get()
  return publication ? drawCard(drawing, publication.id) : false
}

async function drawn({ db, now }: Drawing, publicationId: number): Promise<boolean> {
  if (isDrawn(db, publicationId)) return true // by whoever was before us in the line
  const task = taskOf({ db, now }, publicationId)
  if (!task) return false
  const bytes = await askForCard(task)
  change(db, (tx) => tx.insert(cards).values({ publicationId, bytes }).onConflictDoNothing().run())
  return true
}

function isDrawn(db: Tx, publicationId: number): boolean {
  const card = db.select({ id: cards.publicationId }).from(cards).where(eq(cards.publicationId, publicationId)).get()
  return card !== undefined
}

function taskOf({ db, now }: Drawing, publicationId: number): CardTask | null {
  const found = db
    .select({
      headline: publications.headline,
      leader: leaders.name,
      post: publications.jobTitle,
      portraitHash: publications.portraitHash,
    })
    .from(publications)
    .innerJoin(interviews, eq(interviews.id, publications.interviewId))
    .innerJoin(leaders, eq(leaders.id, interviews.leaderId))
    .where(and(eq(publications.id, publicationId), live(now)))
    .get()
  if (!found) return null
  const { portraitHash, ...words } = found
  return { ...words, portrait: portraitHash === null ? null : largestPortrait(db, portraitHash) }
}
