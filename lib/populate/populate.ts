/** Fills a new database with the cast and then with as many published interviews as are asked for, to be measured. */

import { migrateDatabase } from '#db/migrate-database.ts'
import { openDatabase } from '#db/open-database.ts'
import { fillWithCast } from '#lib/cast/fill.ts'
import { writerAndApprover } from '#lib/cast/writer-and-approver.ts'
import { change } from '#lib/change.ts'
import { readersSeeAChange } from '#lib/readers-see-a-change.ts'
import { dice } from './dice.ts'
import { fillInstitution } from './fill-institution.ts'
import { publishOne, questionsAsked } from './fill-interviews.ts'
import { prose } from './prose.ts'
import { vocabulary } from './vocabulary.ts'

type Populating = {
  path: string
  size: { interviews: number; leaders: number; divisions: number }
  now: Date
  /** Told after each batch how many interviews are in. */
  progress: (done: number) => void
}

/** Larger transactions save nothing any more: a commit takes 4 ms, and a batch a second. */
const batch = 250
const seed = 60
/** A power cut costs a file that is made again; the search index is written all over, so it is kept in memory (KiB) until it is whole. */
const inAHurry = ['synchronous = off', 'cache_size = -262144', 'wal_autocheckpoint = 50000'] as const
const twelveYears = 12 * 365.25 * 24 * 60 * 60 * 1000

export async function populate({ path, size, now, progress }: Populating) {
  const db = openDatabase(path)
  for (const pragma of inAHurry) db.$client.pragma(pragma)
  migrateDatabase(db)
  await fillWithCast({ db, now })
  const { writer, approver } = writerAndApprover(db)

  const luck = dice(seed)
  const writing = {
    luck,
    prose: prose(luck, vocabulary(seed)),
    asked: questionsAsked(db),
    topics: Array.from({ length: 120 }, (_, at) => `Topic ${at + 1}`),
    regions: Array.from({ length: 12 }, (_, at) => `Region ${at + 1}`),
  }
  const posts = change(db, (tx) => fillInstitution(tx, luck, size))
  for (let done = 0; done < size.interviews; ) {
    done = change(db, (tx) => {
      const until = Math.min(done + batch, size.interviews)
      for (let at = done; at < until; at++) {
        // Spread over twelve years, the oldest first, as they would have been published.
        const then = new Date(now.getTime() - twelveYears * (1 - at / size.interviews))
        const post = posts[luck.roll(posts.length)]
        if (post) publishOne(tx, { db: tx, actor: writer, now: then }, approver, post, writing)
      }
      return until
    })
    progress(done)
  }
  change(db, readersSeeAChange)
  db.$client.exec('analyze')
  db.$client.close()
}
