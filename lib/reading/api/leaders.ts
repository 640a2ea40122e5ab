/** Leaders as the API gives them. Whoever holds a post, or held one, is no secret. */
import { and, asc, desc, eq, exists, gt } from 'drizzle-orm'
import type { z } from 'zod'
import { isOneOf } from '#db/is-one-of.ts'
import { divisions } from '#db/schema/divisions.ts'
import { appointments, leaders } from '#db/schema/leaders.ts'
import { allDivisions, familyOf } from '#lib/reading/division-family.ts'
import { movedLeader } from '#lib/reading/moved.ts'
import type { Reader } from '#lib/reading/reader.ts'
import type { queries } from '#lib/rules/api/paths.ts'
import type { shapes } from '#lib/rules/api/shapes.ts'
import { apiPath, bothAddresses, listAddress, namedAt, pageBySlug, type Site, slugBehind } from './addresses.ts'
import { type ApiAnswer, badCursor, noSuch, unknownIn } from './api-answer.ts'

type Asked = z.output<typeof queries.leaders>

export function leadersPage(reader: Reader, asked: Asked, site: Site): ApiAnswer<z.input<typeof shapes.LeaderPage>> {
  const behind = slugBehind(asked.after)
  if (behind === null) return badCursor
  const family = asked.division === undefined ? null : familyCalled(reader, asked.division)
  if (family === undefined) return unknownIn('division', 'division')
  const there = family ? isOneOf(appointments.divisionId, family) : undefined
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
  const { shown, after } = pageBySlug(rows, asked.limit)
  const posts = postsOf(
    reader,
    shown.map(({ id }) => id),
    site,
  )
  const items = shown.map((leader) => listed(leader, posts.get(leader.id) ?? [], site))
  return { found: { items, next: after && listAddress(site, 'leaders', { ...asked, after }) } }
}

function familyCalled({ db }: Reader, slug: string): number[] | undefined {
  const all = allDivisions(db)
  const division = all.find((one) => one.slug === slug)
  return division && familyOf(division, all).map(({ id }) => id)
}

export function leaderWhole(reader: Reader, slug: string, site: Site): ApiAnswer<z.input<typeof shapes.Leader>> {
  const leader = reader.db.select().from(leaders).where(eq(leaders.slug, slug)).get()
  const held = leader ? (postsOf(reader, [leader.id], site).get(leader.id) ?? []) : []
  if (leader && held.length > 0) {
    const interviews = listAddress(site, 'interviews', { leader: slug })
    return { found: { ...listed(leader, held, site), appointments: held.map(({ post }) => post), interviews } }
  }
  const moved = movedLeader(reader, slug)
  return moved === null ? noSuch('leader') : { movedTo: apiPath('leaders', moved) }
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
