/** One topic, with its interviews. */
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { headOfTag, tagKinds } from '#components/site/topics/tag-kinds.ts'
import { TagPage } from '#components/site/topics/tag-page.tsx'
import { configuration } from '#lib/configuration.ts'
import { reader } from '#lib/reading/reader.ts'
import { topicWithPieces } from '#lib/reading/topics/tag-with-pieces.ts'
import { feedsInHead } from '#lib/rules/feeds.ts'

/** Once a request: the title and the page come from the same reading. */
const topicAt = cache((slug: string, after: unknown) => topicWithPieces(reader(), slug, after) ?? notFound())

export async function generateMetadata({ params, searchParams }: PageProps<'/topics/[slug]'>): Promise<Metadata> {
  const topic = topicAt((await params).slug, (await searchParams).after)
  const { alternates, ...head } = headOfTag(tagKinds.topics, topic)
  return { ...head, alternates: { ...alternates, types: feedsInHead(alternates.canonical, topic.name) } }
}

export default async function TopicPage({ params, searchParams }: PageProps<'/topics/[slug]'>) {
  const topic = topicAt((await params).slug, (await searchParams).after)
  const { institution, timeZone } = configuration()
  return <TagPage of={tagKinds.topics} {...topic} institution={institution} timeZone={timeZone} />
}
