/** The card of a publication that is live now. */
import { and, eq } from 'drizzle-orm'
import { cards } from '#db/schema/cards.ts'
import { publications } from '#db/schema/publications.ts'
import { live } from './live.ts'
import type { Reader } from './reader.ts'

/** Null for what is not live, and for what never was. `bytes` are null while the card is not drawn. */
export function publicCard({ db, now }: Reader, publicationId: number): { bytes: Buffer | null } | null {
  const card = db
    .select({ bytes: cards.bytes })
    .from(publications)
    .leftJoin(cards, eq(cards.publicationId, publications.id))
    .where(and(eq(publications.id, publicationId), live(now)))
    .get()
  return card ?? null
}
