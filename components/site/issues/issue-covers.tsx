/** Issues as their covers, newest first: the archive. */
import type { PortraitShown } from '#components/page/portrait.tsx'
import { type IssueNamed, issueInWords } from '#lib/rules/issue-named.ts'
import { capitalised, numberInWords } from '#lib/rules/wording/number-in-words.ts'
import { IssueCover } from './issue-cover.tsx'

type Issue = IssueNamed & {
  cover: { leader: { name: string }; portrait: PortraitShown } | null
  pieces: readonly unknown[]
}

export function IssueCovers({ issues }: { issues: readonly Issue[] }) {
  return (
    <ul className="mt-12 grid grid-cols-[repeat(auto-fill,minmax(min(100%,15rem),1fr))] gap-x-8 gap-y-12">
      {issues.map((issue) => (
        <li key={issue.number} className="max-w-[19rem]">
          <a href={`/issues/${issue.number}`} className="group block text-ink no-underline">
            <IssueCover issue={issue} cover={issue.cover} sizes="(min-width: 48em) 15rem, 80vw" />
            <h2 className="mt-3 text-d1 group-hover:underline">{issueInWords(issue)}</h2>
          </a>
          <p className="mt-1 text-s1 text-ink-2">{capitalised(numberInWords(issue.pieces.length, 'interview'))}</p>
        </li>
      ))}
    </ul>
  )
}
