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
import { portraitAddress, portraitHeight } from '#lib/rules/portrait-file.ts'

/** Once a request: the title and the page come from the same reading, and neither has words that the other may not show. */
const interviewAt = cache((slug: string) => {
  const at = liveInterview(reader(), slug) ?? notFound()
  return 'movedTo' in at ? permanentRedirect(`/interviews/${at.movedTo}`) : at
})

/** The 60-second version stands at the same address with ?cut, and only where there is one. */
const isCut = (asked: Record<string, unknown>, { cutWords }: { cutWords: number | null }) =>
  asked.cut !== undefined && cutWords !== null

/** What other tools show of a link to the interview. */
function shareCard({ hash, alt }: { hash: string; alt: string }) {
  const [width, height] = [1200, portraitHeight('share', 1200)]
  return { url: portraitAddress({ hash, crop: 'share', width, format: 'jpeg' }), width, height, alt }
}

export async function generateMetadata({ params, searchParams }: PageProps<'/interviews/[slug]'>): Promise<Metadata> {
  const { slug } = await params
  const at = interviewAt(slug)
  const alternates = { canonical: `/interviews/${slug}` }
  if ('withdrawn' in at) return { title: 'A withdrawn interview', robots: { index: false }, alternates }
  const { leader, headline, standfirst, portrait } = at.live
  const called = isCut(await searchParams, at.live) ? `${leader.name}, in 60 seconds` : leader.name
  const title = `${called}: ${headline}`
  return {
    title,
    description: standfirst,
    alternates,
    openGraph: { type: 'article', title, description: standfirst, images: portrait ? [shareCard(portrait)] : [] },
  }
}

export default async function InterviewPage({ params, searchParams }: PageProps<'/interviews/[slug]'>) {
  const { institution, timeZone } = configuration()
  const { slug } = await params
  const at = interviewAt(slug)
  const asked = await searchParams
  return (
    <Page institution={institution} section="interviews">
      {'withdrawn' in at ? (
        <WithdrawnInterview {...at.withdrawn} timeZone={timeZone} />
      ) : (
        <Interview
          interview={at.live}
          timeZone={timeZone}
          lengths={{ full: `/interviews/${slug}`, cut: `/interviews/${slug}?cut` }}
          length={isCut(asked, at.live) ? 'cut' : 'full'}
        />
      )}
    </Page>
  )
}
