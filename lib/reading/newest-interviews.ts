/** The newest live interviews, by the day on which readers first saw them. */
import { interviewList } from './interview-list.ts'
import type { Reader } from './reader.ts'

export function newestInterviews(reader: Reader, limit: number) {
  return interviewList(reader, { limit })
}
