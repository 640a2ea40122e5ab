/** One leader: portrait, the job today, the posts held, what they said, and what they said again to the same question. */
import type { Metadata } from 'next'
import { cache } from 'react'
import { gone } from '#app/(site)/gone.ts'
import { JsonLd } from '#components/page/json-ld.tsx'
import { Page } from '#components/page/page.tsx'
import { Section } from '#components/page/section.tsx'
import { InterviewRows } from '#components/site/interview-rows.tsx'
import { LeaderHead } from '#components/site/leader-head.tsx'
import { ListPages } from '#components/site/list-pages.tsx'
import { OverTheYears } from '#components/site/over-the-years.tsx'
import { postInWords } from '#components/site/post-in-words.ts'
import { configuration } from '#lib/configuration.ts'
import { personOf } from '#lib/reading/json-ld.ts'
import { leaderWithInterviews } from '#lib/reading/leader-with-interviews.ts'
import { movedLeader } from '#lib/reading/moved.ts'
import { reader } from '#lib/reading/reader.ts'
import { addressWith } from '#lib/rules/address-with.ts'
import { feedsInHead } from '#lib/rules/feeds.ts'

/** Once a request: the title and the page come from the same reading. */
const leaderAt = cache(
  (slug: string, after: unknown) =>
    leaderWithInterviews(reader(), slug, after) ?? gone('/leaders', movedLeader(reader(), slug)),
)

export async function generateMetadata({ params, searchParams }: PageProps<'/leaders/[slug]'>): Promise<Metadata> {
  const { name, today, slug } = leaderAt((await params).slug, (await searchParams).after)
  const description = today ? `${name}, ${postInWords({ ...today, division: today.division.name })}` : name
  const address = `/leaders/${slug}`
  return { title: name, description, alternates: { canonical: address, types: feedsInHead(address, name) } }
}

export default async function LeaderPage({ params, searchParams }: PageProps<'/leaders/[slug]'>) {
  const { institution, timeZone } = configuration()
  const leader = leaderAt((await params).slug, (await searchParams).after)
  const address = `/leaders/${leader.slug}`
  return (
    <Page institution={institution} section="leaders">
      <JsonLd of={personOf(leader, configuration())} />
      <LeaderHead leader={leader} />
      <Section id="their-interviews" title="Interviews">
        {leader.interviews.length > 0 ? (
          <InterviewRows interviews={leader.interviews} timeZone={timeZone} standfirsts />
        ) : (
          <p className="text-ink-2">Not interviewed yet.</p>
        )}
        <ListPages
          label="More interviews"
          first={leader.isFirst ? null : { href: address, name: 'The newest' }}
          next={
            leader.older === null
              ? null
              : { href: addressWith(address, { after: leader.older }), name: 'Older interviews' }
          }
        />
      </Section>
      <OverTheYears questions={leader.sameQuestions} timeZone={timeZone} />
    </Page>
  )
}
