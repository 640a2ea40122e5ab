/** One topic, with its interviews. */
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { Page } from '#components/page/page.tsx'
import { TagPieces } from '#components/site/topics/tag-pieces.tsx'
import { configuration } from '#lib/configuration.ts'
import { reader } from '#lib/reading/reader.ts'
import { topicWithPieces } from '#lib/reading/topics/tag-with-pieces.ts'
import { feedsInHead } from '#lib/rules/feeds.ts'

/** Once a request: the title and the page come from the same reading. */
const topicAt = cache((slug: string, after: unknown) => topicWithPieces(reader(), slug, after) ?? notFound())

export async function generateMetadata({ params, searchParams }: PageProps<'/topics/[slug]'>): Promise<Metadata> {
  const { slug, name, first } = topicAt((await params).slug, (await searchParams).after)
  return {
    title: first ? name : `${name}, older interviews`,
    description: `What our leaders say about ${name}.`,
    alternates: { canonical: `/topics/${slug}`, types: feedsInHead(`/topics/${slug}`, name) },
  }
}

export default async function TopicPage({ params, searchParams }: PageProps<'/topics/[slug]'>) {
  const { institution, timeZone } = configuration()
  const { slug, name, interviews, first, older } = topicAt((await params).slug, (await searchParams).after)
  return (
    <Page institution={institution} section="interviews" title={name} trail={[{ name: 'Topics', href: '/topics' }]}>
      <TagPieces interviews={interviews} timeZone={timeZone} address={`/topics/${slug}`} first={first} older={older} />
    </Page>
  )
}
