/** The ways from one issue to the one before it and the one after it. */
import { type IssueNamed, issueInWords } from '#lib/rules/issue-named.ts'

type Props = { previous: IssueNamed | null; next: IssueNamed | null }

export function IssuesBeside({ previous, next }: Props) {
  if (previous === null && next === null) return null
  return (
    <nav aria-label="Other issues" className="mt-16 grid gap-6 border-t border-ink pt-6 md:grid-cols-2 print:hidden">
      {previous && <Way issue={previous} said="Previous issue" rel="prev" />}
      {next && <Way issue={next} said="Next issue" rel="next" />}
    </nav>
  )
}

function Way({ issue, said, rel }: { issue: IssueNamed; said: string; rel: 'prev' | 'next' }) {
  return (
    <p className={rel === 'next' ? 'md:col-start-2 md:text-right' : ''}>
      <span className="block text-s1 text-ink-2">{said}</span>
      <a href={`/issues/${issue.number}`} rel={rel} className="font-display text-d1">
        {issueInWords(issue)}
      </a>
    </p>
  )
}
