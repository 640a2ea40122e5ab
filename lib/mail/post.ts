/** Puts a message into the outbox, in the transaction of what it tells: what is rolled back is told to nobody. */
import { randomUUID } from 'node:crypto'
import { isNull } from 'drizzle-orm'
import type { Tx } from '#db/open-database.ts'
import { users } from '#db/schema/accounts.ts'
import { outbox } from '#db/schema/outbox.ts'
import { allows } from '#lib/rules/permissions.ts'
import type { Letter } from '#lib/rules/wording/letters.ts'
import { fromHere } from './from-here.ts'

/** Who did it, and when: a desk, or the clock, which is nobody. */
export interface Sender {
  actor: { id: number } | null
  now: Date
}

interface Posting {
  /** What is told, and of which event: "sentBack 341". Everybody is told of it once. */
  occasion: string
  to: readonly number[]
  interviewId: number
  letter: Letter
  /** Where the letter leads, on this site: "/desk/interviews/12". */
  path: string
}

/** Nobody is told what they did themselves; nor is whoever cannot sign in, or has no place at the desk any more. */
export function post(tx: Tx, { actor, now }: Sender, { occasion, to, interviewId, letter, path }: Posting) {
  const { publicUrl } = fromHere()
  const text = `${letter.paragraphs.join('\n\n')}\n${publicUrl}${path}\n`
  const told = tx
    .select({ id: users.id, role: users.role })
    .from(users)
    .where(isNull(users.disabledAt))
    .all()
    .filter(({ id, role }) => to.includes(id) && id !== actor?.id && allows(role, 'work', false))
  for (const { id } of told) {
    tx.insert(outbox)
      .values({
        messageId: `<${randomUUID()}@${new URL(publicUrl).hostname}>`,
        occasion: `${occasion} to ${id}`,
        toId: id,
        interviewId,
        subject: letter.subject,
        text,
        writtenAt: now,
        nextAt: now,
      })
      .onConflictDoNothing({ target: outbox.occasion })
      .run()
  }
}
