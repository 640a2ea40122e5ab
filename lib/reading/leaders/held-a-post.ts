/** Whether somebody holds a post, or held one: a condition over `leaders`. Nothing leads to anybody else. */
import { eq, exists, type SQL } from 'drizzle-orm'
import { appointments, leaders } from '#db/schema/leaders.ts'
import type { Reader } from '#lib/reading/reader.ts'

export function heldAPost({ db }: Reader): SQL {
  const post = db.select({ id: appointments.id }).from(appointments).where(eq(appointments.leaderId, leaders.id))
  return exists(post)
}
