/** What was found at an address: an answer, a no, or nobody. */
export const linkFindings = ['answers', 'refuses', 'silent'] as const
type LinkFinding = (typeof linkFindings)[number]

export interface CheckedLink {
  url: string
  finding: LinkFinding
  /** The answer's status, where there was an answer. */
  status: number | null
}
