/** The portrait that a leader has, to be taken over into a draft with what is known of it. */
import { eq } from 'drizzle-orm'
import type { Tx } from '#db/open-database.ts'
import { interviews } from '#db/schema/interviews.ts'
import { leaders } from '#db/schema/leaders.ts'
import { portraits } from '#db/schema/portraits.ts'
import { publications } from '#db/schema/publications.ts'
import { newestPortrait } from '#lib/reading/newest-portrait.ts'
import type { Content } from '#lib/rules/content/content.ts'

export type PortraitInDraft = Pick<Content, 'portrait' | 'portraitWords'>

function newestLive(tx: Tx, leaderId: number, now: Date) {
  const { among, order } = newestPortrait(now, leaderId)
  return tx
    .select({
      hash: publications.portraitHash,
      alt: publications.portraitAlt,
      credit: publications.portraitCredit,
    })
    .from(publications)
    .innerJoin(interviews, eq(interviews.id, publications.interviewId))
    .where(among)
    .orderBy(...order)
    .limit(1)
    .get()
}

/**
 * The one that hangs beside the leader's name, or that of their newest live interview (as readers see it there). A portrait
 * that was decorative there is undecided here. `portrait` is null for somebody who has none.
 */
export function leadersPortrait(tx: Tx, leaderId: number | null, now: Date): PortraitInDraft {
  if (leaderId === null) return { portrait: null }
  const hung = tx
    .select({ hash: portraits.hash, alt: portraits.alt })
    .from(leaders)
    .innerJoin(portraits, eq(portraits.hash, leaders.portraitHash))
    .where(eq(leaders.id, leaderId))
    .get()
  const shown = newestLive(tx, leaderId, now)
  const portrait = hung?.hash ?? shown?.hash ?? null
  if (portrait === null) return { portrait }
  const words = shown?.hash === portrait ? shown : null
  const alt = words?.alt || hung?.alt || ''
  const credit = words?.credit ?? ''
  return { portrait, ...((alt !== '' || credit !== '') && { portraitWords: { alt, decorative: false, credit } }) }
}
