/** Who else could approve these words: admins who are here and wrote none of them. */
import { and, asc, isNull, ne } from 'drizzle-orm'
import type { Tx } from '#db/open-database.ts'
import { users } from '#db/schema/accounts.ts'
import { type InterviewAtDesk, mayTake } from '#lib/rules/next-steps.ts'

/** Takes the interview, and who asks. */
export function othersWhoApprove(tx: Tx, interview: InterviewAtDesk, askedBy: number) {
  return tx
    .select({ id: users.id, name: users.name, role: users.role })
    .from(users)
    .where(and(ne(users.id, askedBy), isNull(users.disabledAt)))
    .orderBy(asc(users.name))
    .all()
    .filter((user) => mayTake(user, 'approve', interview))
}
