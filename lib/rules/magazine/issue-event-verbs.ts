/** What an event of an issue can say was done. The words are in wording/issue-timeline.ts. */
export const issueEventVerbs = ['start', 'keep', 'publish', 'takeBack'] as const
export type IssueEventVerb = (typeof issueEventVerbs)[number]
