/** An interview: the live piece, or why it was withdrawn, or the way to its new address. */
import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { cache } from 'react'
import { JsonLd } from '#components/page/json-ld.tsx'
import { Page } from '#components/page/page.tsx'
import { Interview } from '#components/site/interview.tsx'
import { WithdrawnInterview } from '#components/site/withdrawn-interview.tsx'
import { sayStatus } from '#lib/accounts/answer-status.ts'
import { configuration } from '#lib/configuration.ts'
import { articleOf } from '#lib/reading/json-ld.ts'
import { liveInterview } from '#lib/reading/live-interview.ts'
import type { LivePiece } from '#lib/reading/live-piece.ts'
import { reader } from '#lib/reading/reader.ts'
import { cardAddress, cardSize } from '#lib/rules/card-address.ts'
import { feedsInHead } from '#lib/rules/feeds.ts'
import { oembedInHead } from '#lib/rules/oembed.ts'

/** Once a request: the title and the page come from the same reading, and neither has words that the other may not show. */
const interviewAt = cache((slug: string) => {
  const at = liveInterview(reader(), slug) ?? notFound()
  return 'movedTo' in at ? permanentRedirect(`/interviews/${at.movedTo}`) : at
})

/** The 60-second version stands at the same address with ?cut, and only where there is one. */
const isCut = (asked: Record<string, unknown>, { cutWords }: { cutWords: number | null }) =>
  asked.cut !== undefined && cutWords !== null

/** What other tools show of a link to the interview, and where they can ask for more. */
function toldElsewhere({ publicationId, headline, standfirst, leader }: LivePiece, slug: string): Metadata {
  const told = { title: `${leader.name}: ${headline}`, description: standfirst }
  const images = [
    { url: cardAddress(publicationId), ...cardSize, type: 'image/jpeg', alt: `${leader.name}: ${headline}` },
  ]
  const { publicUrl } = configuration()
  return {
    description: standfirst,
    alternates: {
      canonical: `/interviews/${slug}`,
      types: { ...feedsInHead('', null), ...oembedInHead(`${publicUrl}/interviews/${slug}`) },
    },
    openGraph: {
      type: 'article',
      siteName: 'Sixty Seconds',
      locale: 'en_GB',
      url: `/interviews/${slug}`,
      images,
      ...told,
    },
    twitter: { card: 'summary_large_image', images, ...told },
  }
}

export async function generateMetadata({ params, searchParams }: PageProps<'/interviews/[slug]'>): Promise<Metadata> {
  const { slug } = await params
  const at = interviewAt(slug)
  if ('withdrawn' in at) {
    const alternates = { canonical: `/interviews/${slug}` }
    const title = at.withdrawn.inError ? 'An interview published in error' : 'A withdrawn interview'
    return { title, robots: { index: false }, alternates }
  }
  const { leader, headline } = at.live
  const called = isCut(await searchParams, at.live) ? `${leader.name}, in 60 seconds` : leader.name
  return { title: `${called}: ${headline}`, ...toldElsewhere(at.live, slug) }
}

export default async function InterviewPage({ params, searchParams }: PageProps<'/interviews/[slug]'>) {
  const { institution, timeZone } = configuration()
  const { slug } = await params
  const at = interviewAt(slug)
  const asked = await searchParams
  if ('withdrawn' in at) sayStatus(410)
  return (
    <Page institution={institution} section="interviews">
      {'withdrawn' in at ? (
        <WithdrawnInterview {...at.withdrawn} timeZone={timeZone} />
      ) : (
        <>
          <JsonLd of={articleOf(at.live, configuration())} />
          <Interview
            interview={at.live}
            timeZone={timeZone}
            lengths={{ full: `/interviews/${slug}`, cut: `/interviews/${slug}?cut` }}
            length={isCut(asked, at.live) ? 'cut' : 'full'}
          />
        </>
      )}
    </Page>
  )
}
