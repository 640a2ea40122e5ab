/** What was found at an address: an answer, a no, nobody, or that nobody may look there. */
export const linkFindings = ['answers', 'refuses', 'silent', 'not asked'] as const
export type LinkFinding = (typeof linkFindings)[number]
