/** The newest live interview of each leader, by the leader's slug. */
import { type InterviewInList, interviewList } from './interview-list.ts'
import type { Reader } from './reader.ts'

export function newestOfEach(reader: Reader): Map<string, InterviewInList> {
  // Oldest first, so that the newest is what stays in the map.
  const oldestFirst = interviewList(reader, {}).reverse()
  return new Map(oldestFirst.map((interview) => [interview.leader.slug, interview]))
}
