/** What an issue of the magazine is called, wherever it is named. */
export type IssueNamed = { number: number; season: string; title: string }

/** "Issue 14, Spring 2026: The long count" */
export function issueInWords({ number, season, title }: IssueNamed): string {
  return `Issue ${number}, ${season}: ${title}`
}
