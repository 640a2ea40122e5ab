/** One region, with its interviews. */
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { Page } from '#components/page/page.tsx'
import { TagPieces } from '#components/site/topics/tag-pieces.tsx'
import { configuration } from '#lib/configuration.ts'
import { reader } from '#lib/reading/reader.ts'
import { regionWithPieces } from '#lib/reading/topics/tag-with-pieces.ts'

/** Once a request: the title and the page come from the same reading. */
const regionAt = cache((slug: string, after: unknown) => regionWithPieces(reader(), slug, after) ?? notFound())

export async function generateMetadata({ params, searchParams }: PageProps<'/regions/[slug]'>): Promise<Metadata> {
  const { slug, name, first } = regionAt((await params).slug, (await searchParams).after)
  return {
    title: first ? name : `${name}, older interviews`,
    description: `What our leaders say about ${name}.`,
    alternates: { canonical: `/regions/${slug}` },
  }
}

export default async function RegionPage({ params, searchParams }: PageProps<'/regions/[slug]'>) {
  const { institution, timeZone } = configuration()
  const { slug, name, interviews, first, older } = regionAt((await params).slug, (await searchParams).after)
  return (
    <Page institution={institution} section="interviews" title={name} trail={[{ name: 'Regions', href: '/regions' }]}>
      <TagPieces interviews={interviews} timeZone={timeZone} address={`/regions/${slug}`} first={first} older={older} />
    </Page>
  )
}
