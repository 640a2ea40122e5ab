/** A wording in the shape in which readers will see it, before they can: for whoever decides on it. */
import { eq } from 'drizzle-orm'
import type { Tx } from '#db/open-database.ts'
import { portraits } from '#db/schema/portraits.ts'
import type { Desk } from '#lib/desk.ts'
import type { Holder } from '#lib/people/holder.ts'
import { nameOf } from '#lib/people/name-of.ts'
import type { Content } from '#lib/rules/content/content.ts'
import { wordsOfContent } from '#lib/rules/content/words-of-content.ts'
import { requireRight } from '#lib/rules/require-right.ts'

function portraitOf(tx: Tx, hash: string | null) {
  if (hash === null) return null
  return (
    tx.select({ hash: portraits.hash, alt: portraits.alt }).from(portraits).where(eq(portraits.hash, hash)).get() ??
    null
  )
}

/** Takes the words, whom they are with, and who asked. Dated as if it went live now. Refuses: not-found. */
export function asReadersWill({ db, actor, now }: Desk, content: Content, leader: Holder, writerId: number) {
  requireRight(actor, 'work')
  const { headline, standfirst, links, topics } = content
  return {
    leader: { slug: leader.slug, name: leader.name },
    post: { jobTitle: leader.jobTitle },
    division: { slug: leader.divisionSlug, name: leader.division },
    portrait: portraitOf(db, content.portrait),
    headline,
    standfirst,
    byline: nameOf(db, writerId),
    words: wordsOfContent(content),
    publishedAt: now,
    updatedAt: null,
    since: null,
    exchanges: content.exchanges.map(({ id, ...exchange }) => ({ ...exchange, anchor: id })),
    links,
    topics,
    next: null,
    more: { division: { slug: leader.divisionSlug, name: leader.division }, interviews: [] },
  }
}
