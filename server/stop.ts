/** Ends the server when it is told to: no new requests, those begun are finished, then the database is closed. */
import type { EventEmitter } from 'node:events'

type Stopping = {
  /** process, or in a test whoever gives the signals. */
  signals: EventEmitter
  close: () => Promise<void>
  exit: (code: number) => void
}

/** Ctrl+C reaches this process twice, from the terminal and from npm, which hands it on: a person's second one takes longer. */
const sameKeyPress = 500
/** Whoever has not finished by then will not. */
const patience = 10_000

export function stopOnSignal({ signals, close, exit }: Stopping) {
  let stoppingSince: number | undefined
  async function stop() {
    const now = performance.now()
    if (stoppingSince !== undefined) return now - stoppingSince > sameKeyPress ? exit(1) : undefined
    stoppingSince = now
    setTimeout(() => exit(1), patience).unref()
    await close()
    exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM']) signals.on(signal, stop)
}
