/** Interviews as the desk shows them in an issue: those that readers see, and those that were approved to be seen. */
import { and, asc, desc, eq, gt, notInArray, or, type SQL, sql } from 'drizzle-orm'
import { isOneOf } from '#db/is-one-of.ts'
import type { Tx } from '#db/open-database.ts'
import { interviews } from '#db/schema/interviews.ts'
import { interviewsInIssues } from '#db/schema/issues.ts'
import { leaders } from '#db/schema/leaders.ts'
import { publications } from '#db/schema/publications.ts'
import { live } from '#lib/reading/live.ts'
import { plainLetters } from '#lib/rules/plain-letters.ts'

export interface PieceAtDesk {
  id: number
  leader: string
  headline: string
  portrait: string | null
  /** Null for one that readers see now; when they will; or that they do not any more. */
  standing: null | { from: Date } | 'gone'
}

/** As many as somebody looks through before typing more of the name. */
const offered = 12
/** As many as are offered to whoever has not looked for any. */
const unasked = 5
/** How many leaders of one name are looked at. */
const namesakes = 50

type Row = Omit<PieceAtDesk, 'standing'> & { liveFrom: Date; isLive: boolean }

function rows(tx: Tx, now: Date, where: SQL | undefined, limit = -1): Row[] {
  return tx
    .select({
      id: interviews.id,
      leader: leaders.name,
      headline: publications.headline,
      portrait: publications.portraitHash,
      liveFrom: publications.liveFrom,
      isLive: sql<boolean>`${live(now)}`.mapWith(Boolean),
    })
    .from(publications)
    .innerJoin(interviews, eq(interviews.id, publications.interviewId))
    .innerJoin(leaders, eq(leaders.id, interviews.leaderId))
    .where(where)
    .orderBy(desc(publications.firstLiveFrom), desc(interviews.id), asc(publications.liveFrom))
    .limit(limit)
    .all()
}

function asPiece({ liveFrom, isLive, ...row }: Row, now: Date): PieceAtDesk {
  return { ...row, standing: isLive ? null : liveFrom > now ? { from: liveFrom } : 'gone' }
}

/** Takes their numbers in the issue's order. What was never approved has nothing to show and is left out. */
export function piecesAtDesk(tx: Tx, ids: readonly number[], now: Date): PieceAtDesk[] {
  const found = Map.groupBy(rows(tx, now, isOneOf(interviews.id, ids)), ({ id }) => id)
  return ids.flatMap((id) => {
    const all = found.get(id) ?? []
    const shown = all.find(({ isLive }) => isLive) ?? all.find(({ liveFrom }) => liveFrom > now) ?? all.at(-1)
    return shown ? [asPiece(shown, now)] : []
  })
}

const canBeAdded = (now: Date) => or(live(now), gt(publications.liveFrom, now))

/** A correction that is to come stands beside the piece that is live. */
function onceEach(found: readonly Row[], now: Date, most = offered): PieceAtDesk[] {
  const firsts = found.filter(({ id }, at) => found.findIndex((other) => other.id === id) === at)
  return firsts.slice(0, most).map((row) => asPiece(row, now))
}

/** Takes a name or words of a headline as somebody typed them. Gives what can be added, newest first. */
export function piecesCalled(tx: Tx, typed: string, now: Date): PieceAtDesk[] {
  const words = plainLetters(typed).split(/\s+/)
  const meant = tx
    .select({ id: leaders.id, name: leaders.name })
    .from(leaders)
    .all()
    .filter(({ name }) => words.every((word) => plainLetters(name).includes(word)))
    .slice(0, namesakes)
  const byLeaders = isOneOf(
    interviews.leaderId,
    meant.map(({ id }) => id),
  )
  const said = sql`${publications.headline} like ${`%${typed.replace(/[\\%_]/g, '\\$&')}%`} escape '\\'`
  const found = [byLeaders, said].flatMap((where) => rows(tx, now, and(where, canBeAdded(now)), offered * 2))
  return onceEach(found, now)
}

/** The newest that stand in no issue yet: what an issue is mostly made of. */
export function newestInNoIssue(tx: Tx, now: Date): PieceAtDesk[] {
  const taken = tx.select({ id: interviewsInIssues.interviewId }).from(interviewsInIssues)
  return onceEach(rows(tx, now, and(canBeAdded(now), notInArray(interviews.id, taken)), unasked * 2), now, unasked)
}

/** Whether this one can be added. */
export function canAdd(tx: Tx, id: number, now: Date): boolean {
  return rows(tx, now, and(eq(interviews.id, id), canBeAdded(now)), 1).length > 0
}
