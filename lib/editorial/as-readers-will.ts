/** A wording in the shape in which readers will see it, before they can: for whoever decides on it. */
import { eq } from 'drizzle-orm'
import type { Tx } from '#db/open-database.ts'
import { portraits } from '#db/schema/portraits.ts'
import type { Desk } from '#lib/desk.ts'
import type { Holder } from '#lib/people/holder.ts'
import { nameOf } from '#lib/people/name-of.ts'
import type { Content } from '#lib/rules/content/content.ts'
import { pieceOfContent } from '#lib/rules/content/piece-of-content.ts'
import { portraitWordsShown } from '#lib/rules/content/portrait-words-shown.ts'
import { requireRight } from '#lib/rules/require-right.ts'

/** Readers cannot be shown its file before it is live, so it comes from the desk. */
function portraitOf(tx: Tx, content: Content) {
  const { portrait: hash } = content
  const kept = hash === null ? null : tx.select().from(portraits).where(eq(portraits.hash, hash)).get()
  if (!kept) return null
  const { alt, credit } = portraitWordsShown(content)
  return { hash: kept.hash, alt: alt ?? kept.alt, credit: credit ?? '', place: 'desk' as const }
}

/** Takes the words, whom they are with, and who asked. Dated as if it went live now. Refuses: not-found. */
export function asReadersWill({ db, actor, now }: Desk, content: Content, leader: Holder, writerId: number) {
  requireRight(actor, 'work')
  return {
    ...pieceOfContent(content),
    leader: { slug: leader.slug, name: leader.name },
    post: { jobTitle: leader.jobTitle },
    division: { slug: leader.divisionSlug, name: leader.division },
    portrait: portraitOf(db, content),
    byline: nameOf(db, writerId),
    publishedAt: now,
    updatedAt: null,
    issues: [],
    since: null,
    next: null,
    more: { division: { slug: leader.divisionSlug, name: leader.division }, interviews: [] },
  }
}
