/** The post goes round while the server runs: every few seconds, one round after the other, until it is stopped. */
import { setTimeout as pause } from 'node:timers/promises'
import type { Tx } from '#db/open-database.ts'
import { notedError } from '#lib/installation/noted-error.ts'
import { postingRound } from './posting-round.ts'
import { smtp } from './smtp.ts'

type Log = Record<'info' | 'warn' | 'error', (facts: object, said: string) => void>

interface Posting {
  db: Tx
  log: Log
  /** SMTP_URL; undefined where nothing is sent. */
  smtpUrl: string | undefined
  mailFrom: string
  /** Milliseconds between two rounds. */
  every?: number
}

/** Milliseconds: a server that stops waits no longer for a message under way. It is sent again after the pause. */
const lastWait = 4000

/** Begins at once. `stop` lets the message under way finish. */
export function startPosting({ db, log, smtpUrl, mailFrom, every = 5000 }: Posting) {
  const stopping = new AbortController()
  const { signal } = stopping
  const send = smtpUrl === undefined ? null : smtp({ smtpUrl, mailFrom })
  const isOver = () => signal.aborted

  async function rounds() {
    while (!isOver()) {
      try {
        const { sent, refused } = await postingRound({ db, clock: () => new Date(), send, isOver })
        if (sent > 0) log.info({ sent }, 'mail sent')
        if (refused !== null) log.warn({ refused }, 'mail was not taken')
      } catch (error) {
        log.error({ error: notedError(error) }, 'the round of the post fell over')
      }
      await rest(every)
    }
  }

  const rest = (time: number) => pause(time, undefined, { signal, ref: false }).catch(() => {})
  const over = rounds()
  return {
    async stop() {
      stopping.abort()
      await Promise.race([over, pause(lastWait, undefined, { ref: false })])
    },
  }
}
