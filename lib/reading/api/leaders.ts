/** Leaders as the API gives them. Whoever holds a post, or held one, is no secret. */
import { and, asc, desc, eq, exists, gt } from 'drizzle-orm'
import type { z } from 'zod'
import { isOneOf } from '#db/is-one-of.ts'
import { divisions } from '#db/schema/divisions.ts'
import { appointments, leaders } from '#db/schema/leaders.ts'
import { divisionChosen } from '#lib/reading/division-chosen.ts'
import { leaderChosen } from '#lib/reading/leader-chosen.ts'
import type { Reader } from '#lib/reading/reader.ts'
import type { queries } from '#lib/rules/api/paths.ts'
import type { shapes } from '#lib/rules/api/shapes.ts'
import { apiPath, bothAddresses, listAddress, namedAt, type Site } from './addresses.ts'
import { type ApiAnswer, badCursor, noSuch, unknownIn } from './api-answer.ts'
import { pageBySlug, slugBehind } from './page-by-slug.ts'

type Asked = z.output<typeof queries.leaders>

export function leadersPage(reader: Reader, asked: Asked, site: Site): ApiAnswer<z.input<typeof shapes.LeaderPage>> {
  const behind = slugBehind(asked.after)
  if (behind === null) return badCursor
  const division = asked.division === undefined ? undefined : divisionChosen(reader, asked.division)
  if (asked.division !== undefined && !division) return unknownIn('division', 'division')
  const there = division ? isOneOf(appointments.divisionId, division.family) : undefined
  const held = reader.db
    .select({ id: appointments.id })
    .from(appointments)
    .where(and(eq(appointments.leaderId, leaders.id), there))
  const rows = reader.db
    .select({ id: leaders.id, slug: leaders.slug, name: leaders.name })
    .from(leaders)
    .where(and(gt(leaders.slug, behind), exists(held)))
    .orderBy(asc(leaders.slug))
    .limit(asked.limit + 1)
    .all()
  const { shown, more } = pageBySlug(rows, asked.limit)
  const posts = postsOf(
    reader,
    shown.map(({ id }) => id),
    site,
  )
  const items = shown.map((leader) => listed(leader, posts.get(leader.id) ?? [], site))
  return { found: { items, next: more && listAddress(site, 'leaders', { ...asked, after: more }) } }
}

export function leaderWhole(reader: Reader, slug: string, site: Site): ApiAnswer<z.input<typeof shapes.Leader>> {
  const leader = leaderChosen(reader, slug)
  if (leader === null) return noSuch('leader')
  if (leader.slug !== slug) return { movedTo: apiPath('leaders', leader.slug) }
  const held = postsOf(reader, [leader.id], site).get(leader.id) ?? []
  const interviews = listAddress(site, 'interviews', { leader: slug })
  return { found: { ...listed(leader, held, site), appointments: held.map(({ post }) => post), interviews } }
}

type Held = { leaderId: number; post: z.input<typeof shapes.Appointment> }

/** Newest first, by the leader's number. */
function postsOf({ db }: Reader, leaderIds: readonly number[], site: Site): Map<number, Held[]> {
  const rows = db
    .select({ held: appointments, division: { slug: divisions.slug, name: divisions.name } })
    .from(appointments)
    .innerJoin(divisions, eq(divisions.id, appointments.divisionId))
    .where(isOneOf(appointments.leaderId, leaderIds))
    .orderBy(desc(appointments.from), desc(appointments.id))
    .all()
  const posts = rows.map(({ held: { leaderId, jobTitle, from, until }, division }) => ({
    leaderId,
    post: { jobTitle, division: namedAt(site, 'divisions', division), from, until },
  }))
  return Map.groupBy(posts, ({ leaderId }) => leaderId)
}

function listed({ slug, name }: { slug: string; name: string }, held: readonly Held[], site: Site) {
  const today = held.find(({ post }) => post.until === null)?.post ?? null
  return { slug, name, ...bothAddresses(site, 'leaders', slug), today }
}
