/** A save that started from what is not there any more: somebody was faster. It says what they wrote, so that both texts can be shown. */
import { Refusal } from './refusal.ts'
import type { Shown } from './wording/as-shown.ts'

/** What is there now. */
export interface Newer {
  /** What a save starts from that has seen it. */
  mark: string
  /** The parts that are other than what was sent. */
  parts: Shown
}

export class Overtaken extends Refusal {
  readonly newer: Newer

  constructor(message: string, newer: Newer) {
    super('stale', message)
    this.name = 'Overtaken'
    this.newer = newer
  }
}
