/** The sentences of an issue's timeline: what somebody did, in the past tense, with a name in front. */
import type { IssueEventVerb } from '#lib/rules/magazine/issue-event-verbs.ts'

export const happenedToIssue: Record<IssueEventVerb, (actor: string) => string> = {
  start: (actor) => `${actor} started this issue.`,
  keep: (actor) => `${actor} changed it.`,
  publish: (actor) => `${actor} published it.`,
  takeBack: (actor) => `${actor} took it back from readers.`,
}
