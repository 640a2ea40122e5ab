/** One leader: portrait, the job today, the posts held, and what they said. */
import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { cache } from 'react'
import { Page } from '#components/page/page.tsx'
import { Section } from '#components/page/section.tsx'
import { InterviewRows } from '#components/site/interview-rows.tsx'
import { LeaderHead } from '#components/site/leader-head.tsx'
import { postInWords } from '#components/site/post-in-words.ts'
import { configuration } from '#lib/configuration.ts'
import { leaderWithInterviews } from '#lib/reading/leader-with-interviews.ts'
import { movedLeader } from '#lib/reading/moved.ts'
import { reader } from '#lib/reading/reader.ts'

/** Once a request: the title and the page come from the same reading. */
const leaderAt = cache((slug: string) => leaderWithInterviews(reader(), slug) ?? gone(movedLeader(reader(), slug)))

/** An old address leads to the new one for good; any other is not there. */
function gone(to: string | null) {
  return to === null ? notFound() : permanentRedirect(`/leaders/${to}`)
}

export async function generateMetadata({ params }: PageProps<'/leaders/[slug]'>): Promise<Metadata> {
  const { name, today, slug } = leaderAt((await params).slug)
  const description = today ? `${name}, ${postInWords({ ...today, division: today.division.name })}` : name
  return { title: name, description, alternates: { canonical: `/leaders/${slug}` } }
}

export default async function LeaderPage({ params }: PageProps<'/leaders/[slug]'>) {
  const { institution, timeZone } = configuration()
  const leader = leaderAt((await params).slug)
  return (
    <Page institution={institution} section="leaders">
      <LeaderHead leader={leader} />
      <Section id="their-interviews" title="Interviews">
        {leader.interviews.length > 0 ? (
          <InterviewRows interviews={leader.interviews} timeZone={timeZone} standfirsts />
        ) : (
          <p className="text-ink-2">Not interviewed yet.</p>
        )}
      </Section>
    </Page>
  )
}
