/** The latest issue on the home page: its cover and what is in it. */
import type { PortraitShown } from '#components/page/portrait.tsx'
import { InterviewLink } from '#components/site/interview-link.tsx'
import { type IssueNamed, issueInWords } from '#lib/rules/issue-named.ts'
import { numberInWords } from '#lib/rules/wording/number-in-words.ts'
import { IssueCover } from './issue-cover.tsx'

type Issue = IssueNamed & {
  cover: { leader: { name: string }; portrait: PortraitShown } | null
  pieces: readonly { slug: string; headline: string; cutWords: number | null; leader: { name: string } }[]
}

/** A longer one is read on its own page. */
const listed = 6

export function LatestIssue({ issue }: { issue: Issue }) {
  const address = `/issues/${issue.number}`
  const rest = issue.pieces.length - listed
  return (
    <div className="grid gap-8 md:grid-cols-[17rem_1fr] md:items-start md:gap-12">
      <div className="max-w-[19rem]">
        <IssueCover issue={issue} cover={issue.cover} sizes="17rem" />
      </div>
      <div>
        <h3 className="text-d3">
          <a href={address}>{issueInWords(issue)}</a>
        </h3>
        <ol className="mt-6">
          {issue.pieces.slice(0, listed).map(({ slug, headline, cutWords, leader }) => (
            <li key={slug} className="grid gap-x-4 border-b border-rule py-2 md:grid-cols-[1fr_auto] md:items-baseline">
              <InterviewLink
                slug={slug}
                cutWords={cutWords}
                className="inline-block py-[0.1rem] font-text text-[1.125rem]/[1.4]"
              >
                {headline}
              </InterviewLink>
              <span className="text-s1 text-ink-2">{leader.name}</span>
            </li>
          ))}
        </ol>
        <p className="mt-4 text-s2">
          <a href={address} className="inline-block py-1">
            {rest > 0 ? `Read the whole issue, with ${numberInWords(rest, 'more interview')}` : 'Read the whole issue'}
          </a>
        </p>
      </div>
    </div>
  )
}
