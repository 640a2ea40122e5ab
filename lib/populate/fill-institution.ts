/** A large institution: divisions inside divisions, leaders with posts, some of them ended, and the portraits of the cast. */
import type { Tx } from '#db/open-database.ts'
import { divisions } from '#db/schema/divisions.ts'
import { appointments, leaders } from '#db/schema/leaders.ts'
import { portraits } from '#db/schema/portraits.ts'
import type { Holder } from '#lib/people/holder.ts'
import { firstFree } from '#lib/rules/first-free.ts'
import { slugOf } from '#lib/rules/slug.ts'
import { capitalised } from '#lib/rules/wording/number-in-words.ts'
import type { Dice } from './dice.ts'
import { inventedWord } from './vocabulary.ts'

const ranks = ['Head of', 'Director of', 'Deputy Director of', 'Keeper of', 'Manager of'] as const

/** One in four lies inside none: with 200, that is a tree as universities have it. */
function fillDivisions(tx: Tx, luck: Dice, count: number) {
  const made: { id: number; name: string }[] = []
  for (let at = 0; at < count; at++) {
    const name = `${capitalised(inventedWord(luck))} ${capitalised(inventedWord(luck))}`
    const within = at % 4 === 0 ? undefined : made[luck.roll(made.length)]
    const row = { name, slug: `${slugOf(name)}-${at}`, description: `What ${name} does.`, withinId: within?.id ?? null }
    made.push(tx.insert(divisions).values(row).returning().get())
  }
  return made
}

export type Post = Pick<Holder, 'leaderId' | 'appointmentId' | 'slug' | 'portraitHash'>

/** Gives every appointment. One leader in eight held another before; one in ten has left. */
export function fillInstitution(tx: Tx, luck: Dice, size: { leaders: number; divisions: number }): Post[] {
  const made = fillDivisions(tx, luck, size.divisions)
  const faces = tx.select({ hash: portraits.hash }).from(portraits).all()
  const taken = new Set<string>()
  const posts: Post[] = []
  for (let at = 0; at < size.leaders; at++) {
    const name = `${capitalised(inventedWord(luck))} ${capitalised(inventedWord(luck))}`
    const slug = firstFree(slugOf(name), (other) => taken.has(other))
    taken.add(slug)
    const leader = tx
      .insert(leaders)
      .values({ name, slug, portraitHash: at % 5 === 0 ? null : (faces[luck.roll(faces.length)]?.hash ?? null) })
      .returning()
      .get()
    for (const held of at % 8 === 0 ? [before, now] : [at % 10 === 0 ? before : now]) {
      const division = made[luck.roll(made.length)]
      if (!division) continue
      const jobTitle = `${luck.pick(ranks)} ${division.name}`
      const row = { leaderId: leader.id, divisionId: division.id, jobTitle, ...held }
      const { id: appointmentId } = tx.insert(appointments).values(row).returning().get()
      posts.push({ leaderId: leader.id, appointmentId, slug, portraitHash: leader.portraitHash })
    }
  }
  return posts
}

const before = { from: '2012-03-01', until: '2019-08-31' }
const now = { from: '2019-09-01', until: null }
