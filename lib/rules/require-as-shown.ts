/** No lost update, for records without a version: what is there must be what was shown to whoever changes it. */
import { z } from 'zod'
import { markOfShown } from './mark-of-shown.ts'
import { Overtaken } from './overtaken.ts'
import type { Shown } from './wording/as-shown.ts'
import { stale } from './wording/refusals.ts'

/** The mark that a form sends; one that names nothing has seen nothing. */
export const startedFrom = z.object({ startedFrom: z.string().default('') })

interface Save extends z.output<typeof startedFrom> {
  /** As a form would show it at this moment, in the transaction that changes it. */
  now: Shown
  /** As a form would show it once it is changed. */
  sent: Shown
}

/** Takes what to say as well, where "somebody changed this" is not it. Refuses: stale; not where the very same is there already: nobody is overtaken. */
export function requireAsShown({ now, sent, startedFrom: mark }: Save, said: string = stale.record) {
  const newer = markOfShown(now)
  if (newer === mark) return
  const parts = Object.entries(now).filter(([part, text]) => text !== sent[part])
  if (parts.length > 0) throw new Overtaken(said, { mark: newer, parts: Object.fromEntries(parts) })
}
