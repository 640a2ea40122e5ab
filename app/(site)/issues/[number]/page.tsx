/** One issue of the magazine: its cover, the editor's note, its interviews in order. */
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { Page } from '#components/page/page.tsx'
import { Section } from '#components/page/section.tsx'
import { Trail } from '#components/page/trail.tsx'
import { IssueContents } from '#components/site/issues/issue-contents.tsx'
import { IssueHead } from '#components/site/issues/issue-head.tsx'
import { IssuesBeside } from '#components/site/issues/issues-beside.tsx'
import { configuration } from '#lib/configuration.ts'
import { issueWithPieces } from '#lib/reading/issues/issue-with-pieces.ts'
import { reader } from '#lib/reading/reader.ts'
import { issueInWords } from '#lib/rules/issue-named.ts'

/** Once a request: the title and the page come from the same reading. */
const issueAt = cache((number: string) => issueWithPieces(reader(), number) ?? notFound())

export async function generateMetadata({ params }: PageProps<'/issues/[number]'>): Promise<Metadata> {
  const issue = issueAt((await params).number)
  const leaders = issue.pieces.map(({ leader }) => leader.name)
  return {
    title: issueInWords(issue),
    description: leaders.length > 0 ? `Interviews with ${leaders.join(', ')}.` : null,
    alternates: { canonical: `/issues/${issue.number}` },
  }
}

export default async function IssuePage({ params }: PageProps<'/issues/[number]'>) {
  const issue = issueAt((await params).number)
  return (
    <Page institution={configuration().institution} section="issues">
      <Trail steps={[{ name: 'Issues', href: '/issues' }]} here={`Issue ${issue.number}`} />
      <IssueHead issue={issue} pdf={issue.pieces.length > 0 ? `/issues/${issue.number}/pdf` : null} />
      <Section id="in-this-issue" title="In this issue">
        {issue.pieces.length > 0 ? (
          <IssueContents pieces={issue.pieces} />
        ) : (
          <p className="text-ink-2">None of its interviews can be read now.</p>
        )}
      </Section>
      <IssuesBeside previous={issue.previous} next={issue.next} />
    </Page>
  )
}
