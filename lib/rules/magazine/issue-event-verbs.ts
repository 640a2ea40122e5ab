/** What an event of an issue can say was done. The words are in wording/issue-timeline.ts. */
export type IssueEventVerb = 'start' | 'keep' | 'publish' | 'takeBack'
