/** A page of live interviews, newest first: of one leader, or of some divisions. */
import { isOneOf } from '#db/is-one-of.ts'
import { publications } from '#db/schema/publications.ts'
import { type Cursor, pageOf } from './cursor.ts'
import { interviewList } from './interview-list.ts'
import { type Narrowing, newestKeys } from './newest-keys.ts'
import type { Reader } from './reader.ts'

const size = 20

/** Found by their keys first: a page joins twenty rows with their leaders and portraits, and no more. */
export function pageOfInterviews(reader: Reader, narrowing: Narrowing, after: Cursor | 'newest') {
  const { shown, older } = pageOf(newestKeys(reader, { narrowing, after, limit: size + 1 }), size)
  const ids = shown.map(({ id }) => id)
  return { interviews: interviewList(reader, { where: isOneOf(publications.id, ids), limit: size }), older }
}
