/** One round of the post: what the clock has to tell is written, and what is due leaves. */
import type { Tx } from '#db/open-database.ts'
import { claim, noteRefused, noteSent } from './claim.ts'
import { refusalInWords, type Send } from './smtp.ts'
import { tellByTheClock } from './tell-by-the-clock.ts'

interface Round {
  db: Tx
  clock: () => Date
  /** Null where there is no mail server: then everything stays in the outbox, to be read there. */
  send: Send | null
  /** Whether to stop after the message that is under way. */
  isOver: () => boolean
}

interface Went {
  sent: number
  /** What the server answered to the one that it did not take. */
  refused: string | null
}

/** A message that is not taken ends the round: where the server is down, the others would wait for nothing too. */
export async function postingRound({ db, clock, send, isOver }: Round): Promise<Went> {
  tellByTheClock(db, clock())
  if (!send) return { sent: 0, refused: null }
  for (let sent = 0; ; sent += 1) {
    const message = isOver() ? null : claim(db, clock())
    if (!message) return { sent, refused: null }
    try {
      await send(message)
    } catch (error) {
      const refused = refusalInWords(error)
      noteRefused(db, message.id, refused)
      return { sent, refused }
    }
    noteSent(db, message.id, clock())
  }
}
