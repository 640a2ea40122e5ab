/** Fills an empty database with the cast: its people, their portraits, and their interviews and issues by the desk's own commands. */
import type { Database } from '#db/open-database.ts'
import { fillInterviews } from './fill-interviews.ts'
import { fillIssues } from './fill-issues.ts'
import { fillPeople } from './fill-people.ts'
import { fillQuestions } from './fill-questions.ts'
import { fillReads } from './fill-reads.ts'
import { fillUsers } from './fill-users.ts'
import { hangPortraits } from './hang-portraits.ts'

interface Filling {
  db: Database
  /** The day from which "two days ago" and "in nine days" are counted. */
  now: Date
}

export async function fillWithCast({ db, now }: Filling) {
  await fillUsers(db)
  fillPeople(db)
  await hangPortraits(db, now)
  fillQuestions(db, now)
  fillInterviews(db, now)
  fillIssues(db)
  fillReads(db, now)
}
