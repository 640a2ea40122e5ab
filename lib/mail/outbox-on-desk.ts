/** The outbox as admins read it: what was written to whom, and what became of it. */
import { and, count, desc, eq, gte, isNull, lt, lte, or } from 'drizzle-orm'
import { users } from '#db/schema/accounts.ts'
import { outbox } from '#db/schema/outbox.ts'
import type { Desk } from '#lib/desk.ts'
import { type Fate, fateOf, isStuck } from '#lib/rules/mail/fate.ts'
import { mostAttempts, tooOld } from '#lib/rules/mail/pauses.ts'
import { numberOfForm } from '#lib/rules/number-of-form.ts'
import { requireRight } from '#lib/rules/require-right.ts'

export interface MessageOnDesk {
  id: number
  to: { name: string; address: string }
  subject: string
  text: string
  writtenAt: Date
  sentAt: Date | null
  nextAt: Date
  attempts: number
  refused: string | null
  fate: Fate
}

const listed = 50

function selectMessages({ db }: Desk) {
  return db
    .select({ message: outbox, name: users.name, address: users.email, disabledAt: users.disabledAt })
    .from(outbox)
    .innerJoin(users, eq(users.id, outbox.toId))
    .$dynamic()
}

type Row = ReturnType<ReturnType<typeof selectMessages>['all']>[number]

function onDesk({ message, name, address, disabledAt }: Row, now: Date): MessageOnDesk {
  const { id, subject, text, writtenAt, sentAt, nextAt, attempts, refused } = message
  const fate = fateOf({ ...message, isDisabled: disabledAt !== null }, now)
  return { id, to: { name, address }, subject, text, writtenAt, sentAt, nextAt, attempts, refused, fate }
}

/** Given up or too old, as fateOf says it, in the database's words. */
const stuck = (now: Date) =>
  and(
    isNull(outbox.sentAt),
    isNull(users.disabledAt),
    or(gte(outbox.attempts, mostAttempts), lte(outbox.nextAt, new Date(now.getTime() - tooOld))),
  )

interface Asked {
  /** The number below which the list goes on, as an address has it. */
  before: unknown
  /** Whether there is a mail server: without one everything stays, and nothing is stuck. */
  sends: boolean
}

/** Gives what is stuck, on the first page alone; the others, newest first; and where the list goes on, or null. Refuses: not-found, not-allowed. */
export function outboxOnDesk(desk: Desk, { before, sends }: Asked) {
  requireRight(desk.actor, 'readOutbox')
  const below = numberOfForm.safeParse(before).data ?? null
  const rows = selectMessages(desk)
    .where(below === null ? undefined : lt(outbox.id, below))
    .orderBy(desc(outbox.id))
    .limit(listed + 1)
    .all()
  const held =
    sends && below === null
      ? selectMessages(desk).where(stuck(desk.now)).orderBy(desc(outbox.id)).limit(listed).all()
      : []
  const shown = rows.slice(0, listed)
  return {
    stuck: held.map((row) => onDesk(row, desk.now)),
    messages: shown.map((row) => onDesk(row, desk.now)).filter(({ fate }) => !sends || !isStuck(fate)),
    older: rows.length > listed ? (shown.at(-1)?.message.id ?? null) : null,
  }
}

/** How many messages nobody will get unless an admin looks. Refuses: not-found, not-allowed. */
export function stuckInOutbox({ db, actor, now }: Desk): number {
  requireRight(actor, 'readOutbox')
  const found = db
    .select({ messages: count() })
    .from(outbox)
    .innerJoin(users, eq(users.id, outbox.toId))
    .where(stuck(now))
    .get()
  return found?.messages ?? 0
}
