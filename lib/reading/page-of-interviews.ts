/** A page of live interviews, newest first: of one leader, of some divisions, under a topic, about a region. */
import { isOneOf } from '#db/is-one-of.ts'
import { publications } from '#db/schema/publications.ts'
import { interviewList } from './interview-list.ts'
import type { Narrowing } from './newest-keys.ts'
import { pageOfKeys } from './page-of-keys.ts'
import type { Reader } from './reader.ts'

const size = 20

/**
 * Takes `after` as the address has it; null for one that is none. Found by their keys first: a page joins twenty rows with
 * their leaders and portraits, and no more.
 */
export function pageOfInterviews(reader: Reader, narrowing: Narrowing, after: unknown) {
  const page = pageOfKeys(reader, narrowing, { after, size })
  if (page === null) return null
  const { ids, ...place } = page
  return { interviews: interviewList(reader, { where: isOneOf(publications.id, ids), limit: size }), ...place }
}
