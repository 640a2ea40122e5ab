/** The bytes of a portrait that readers may see. */
import { and, eq, exists, or } from 'drizzle-orm'
import { appointments, leaders } from '#db/schema/leaders.ts'
import { portraitFiles } from '#db/schema/portraits.ts'
import { publications } from '#db/schema/publications.ts'
import type { PortraitFile } from '#lib/rules/portrait-file.ts'
import { live } from './live.ts'
import type { Reader } from './reader.ts'

/**
 * A portrait is public while a live interview was published with it, and while it is the present portrait of a leader who
 * stands on readers' pages, which is everybody who holds or held a post. Any other is not there: null.
 */
export function publicPortrait({ db, now }: Reader, { hash, crop, width, format }: PortraitFile): Buffer | null {
  const inLiveInterview = db
    .select({ id: publications.id })
    .from(publications)
    .where(and(eq(publications.portraitHash, hash), live(now)))
  const onLeadersCard = db
    .select({ id: leaders.id })
    .from(leaders)
    .innerJoin(appointments, eq(appointments.leaderId, leaders.id))
    .where(eq(leaders.portraitHash, hash))

  const file = db
    .select({ bytes: portraitFiles.bytes })
    .from(portraitFiles)
    .where(
      and(
        eq(portraitFiles.hash, hash),
        eq(portraitFiles.crop, crop),
        eq(portraitFiles.width, width),
        eq(portraitFiles.format, format),
        or(exists(onLeadersCard), exists(inLiveInterview)),
      ),
    )
    .get()
  return file?.bytes ?? null
}
