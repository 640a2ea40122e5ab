/** The sentences of an issue's timeline: what somebody did, in the past tense, with a name in front. */
import type { IssueEventVerb } from '#lib/rules/magazine/issue-event-verbs.ts'

const done: Readonly<Record<IssueEventVerb, string>> = {
  start: 'started this issue',
  keep: 'changed it',
  publish: 'published it',
  takeBack: 'took it back from readers',
}

/** Takes the verb as it was written down. */
export function happenedToIssue(verb: string, actor: string): string {
  const [, words = 'did something with it'] = Object.entries(done).find(([known]) => known === verb) ?? []
  return `${actor} ${words}.`
}
