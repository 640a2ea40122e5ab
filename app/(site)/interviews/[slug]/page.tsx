/** An interview: the live piece, or why it was withdrawn, or the way to its new address. */
import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { cache } from 'react'
import { Page } from '#components/page/page.tsx'
import { Interview } from '#components/site/interview.tsx'
import { WithdrawnInterview } from '#components/site/withdrawn-interview.tsx'
import { configuration } from '#lib/configuration.ts'
import { liveInterview } from '#lib/reading/live-interview.ts'
import { reader } from '#lib/reading/reader.ts'

/** Once a request: the title and the page come from the same reading, and neither has words that the other may not show. */
const interviewAt = cache((slug: string) => {
  const at = liveInterview(reader(), slug) ?? notFound()
  return 'movedTo' in at ? permanentRedirect(`/interviews/${at.movedTo}`) : at
})

export async function generateMetadata({ params }: PageProps<'/interviews/[slug]'>): Promise<Metadata> {
  const { slug } = await params
  const at = interviewAt(slug)
  const alternates = { canonical: `/interviews/${slug}` }
  if ('withdrawn' in at) return { title: 'A withdrawn interview', robots: { index: false }, alternates }
  const { leader, headline, standfirst } = at.live
  return { title: `${leader.name}: ${headline}`, description: standfirst, alternates }
}

export default async function InterviewPage({ params }: PageProps<'/interviews/[slug]'>) {
  const { institution, timeZone } = configuration()
  const at = interviewAt((await params).slug)
  return (
    <Page institution={institution} section="interviews">
      {'withdrawn' in at ? (
        <WithdrawnInterview {...at.withdrawn} timeZone={timeZone} />
      ) : (
        <Interview interview={at.live} timeZone={timeZone} />
      )}
    </Page>
  )
}
