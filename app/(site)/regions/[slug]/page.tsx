/** One region, with its interviews. */
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { headOfTag, tagKinds } from '#components/site/topics/tag-kinds.ts'
import { TagPage } from '#components/site/topics/tag-page.tsx'
import { configuration } from '#lib/configuration.ts'
import { reader } from '#lib/reading/reader.ts'
import { regionWithPieces } from '#lib/reading/topics/tag-with-pieces.ts'

/** Once a request: the title and the page come from the same reading. */
const regionAt = cache((slug: string, after: unknown) => regionWithPieces(reader(), slug, after) ?? notFound())

export async function generateMetadata({ params, searchParams }: PageProps<'/regions/[slug]'>): Promise<Metadata> {
  return headOfTag(tagKinds.regions, regionAt((await params).slug, (await searchParams).after))
}

export default async function RegionPage({ params, searchParams }: PageProps<'/regions/[slug]'>) {
  const region = regionAt((await params).slug, (await searchParams).after)
  const { institution, timeZone } = configuration()
  return <TagPage of={tagKinds.regions} {...region} institution={institution} timeZone={timeZone} />
}
