/** All interviews, newest first, a page at a time. */
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Lede } from '#components/page/lede.tsx'
import { Page } from '#components/page/page.tsx'
import { InterviewsByDate } from '#components/site/interviews-by-date.tsx'
import { configuration } from '#lib/configuration.ts'
import { pageOfInterviews } from '#lib/reading/page-of-interviews.ts'
import { reader } from '#lib/reading/reader.ts'
import { feedsInHead } from '#lib/rules/feeds.ts'

const description = 'All that our leaders have said here, newest first.'

export async function generateMetadata({ searchParams }: PageProps<'/interviews'>): Promise<Metadata> {
  const title = (await searchParams).after === undefined ? 'Interviews' : 'Older interviews'
  return { title, description, alternates: { canonical: '/interviews', types: feedsInHead('', null) } }
}

export default async function InterviewsPage({ searchParams }: PageProps<'/interviews'>) {
  const { institution, timeZone } = configuration()
  const page = pageOfInterviews(reader(), {}, (await searchParams).after) ?? notFound()
  const isEmpty = page.interviews.length === 0
  return (
    <Page institution={institution} section="interviews" title="Interviews">
      <Lede>
        {isEmpty ? 'Nothing is here yet.' : description} There is a list <a href="/topics">by topic</a>, too, and one{' '}
        <a href="/regions">by region</a>.
      </Lede>
      {!isEmpty && <InterviewsByDate {...page} address="/interviews" timeZone={timeZone} />}
    </Page>
  )
}
