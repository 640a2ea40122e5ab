/** What readers can see between two changes: every page of one edition was rendered from the same publications. */
import { nextMidnight } from '#lib/rules/next-midnight.ts'

/** Two are the same if they are the same object. */
export type Edition = { version: number; until: number }

type Site = {
  /** One indexed question to the database, asked with every request. */
  version: () => number
  /** Asked once an edition: when the clock changes next what readers see, if it does. */
  changes: (now: Date) => { version: number; until: Date | null }
  timeZone: string
  clock?: () => number
}

/**
 * Gives the question which edition is out now. It ends when any process raises the site's version, when a publication begins
 * or ends, and at the institution's midnight, since a page may say how many days ago something was.
 */
export function editions({ version, changes, timeZone, clock = Date.now }: Site): () => Edition {
  let out: Edition | undefined
  return () => {
    const now = clock()
    if (out?.version === version() && now < out.until) return out
    const at = new Date(now)
    const next = changes(at)
    const midnight = nextMidnight(at, timeZone).getTime()
    out = { version: next.version, until: Math.min(midnight, next.until?.getTime() ?? midnight) }
    return out
  }
}
