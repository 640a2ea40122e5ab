/** What a page says of itself to machines, in the words of schema.org: Article, Person, Organization. */
import { cardAddress, cardSize } from '#lib/rules/card-address.ts'
import { sharedPortrait } from '#lib/rules/portrait-file.ts'
import type { Site } from './site.ts'

type Named = { slug: string; name: string }
type Portrait = { hash: string } | null

/** One node; what is undefined is not said. */
type Thing = { '@type': string; [said: string]: unknown }

const context = { '@context': 'https://schema.org' } as const

const organization = ({ publicUrl, institution }: Site): Thing => ({
  '@type': 'Organization',
  name: institution,
  url: `${publicUrl}/`,
})

const divisionNamed = ({ slug, name }: Named, { publicUrl }: Site): Thing => ({
  '@type': 'Organization',
  '@id': `${publicUrl}/divisions/${slug}`,
  name,
  url: `${publicUrl}/divisions/${slug}`,
})

const leaderNamed = ({ slug, name }: Named, { publicUrl }: Site): Thing => ({
  '@type': 'Person',
  '@id': `${publicUrl}/leaders/${slug}`,
  name,
  url: `${publicUrl}/leaders/${slug}`,
})

type Piece = {
  publicationId: number
  slug: string
  headline: string
  standfirst: string
  byline: string
  words: number
  publishedAt: Date
  updatedAt: Date | null
  leader: Named
  post: { jobTitle: string }
  division: Named
  topics: readonly { name: string }[]
}

/** The leader is who it is about, in the post of then; who asked wrote it. */
export function articleOf(piece: Piece, site: Site): Thing {
  const { slug, headline, standfirst, byline, words, publishedAt, updatedAt, leader, post, division, topics } = piece
  const address = `${site.publicUrl}/interviews/${slug}`
  const about = {
    ...leaderNamed(leader, site),
    jobTitle: post.jobTitle,
    affiliation: divisionNamed(division, site),
  }
  return {
    ...context,
    '@type': 'Article',
    '@id': address,
    url: address,
    mainEntityOfPage: address,
    headline,
    description: standfirst,
    inLanguage: 'en-GB',
    datePublished: publishedAt.toISOString(),
    dateModified: (updatedAt ?? publishedAt).toISOString(),
    author: byline === '' ? organization(site) : { '@type': 'Person', name: byline },
    publisher: organization(site),
    about,
    image: {
      '@type': 'ImageObject',
      url: `${site.publicUrl}${cardAddress(piece.publicationId)}`,
      ...cardSize,
    },
    keywords: topics.map(({ name }) => name),
    wordCount: words,
  }
}

type Leader = Named & { portrait: Portrait; today: { jobTitle: string; division: Named } | null }

export function personOf({ slug, name, portrait, today }: Leader, site: Site): Thing {
  return {
    ...context,
    ...leaderNamed({ slug, name }, site),
    ...(today && { jobTitle: today.jobTitle, affiliation: divisionNamed(today.division, site) }),
    ...(portrait && { image: shareImage(portrait, site) }),
  }
}

function shareImage({ hash }: { hash: string }, { publicUrl }: Site): Thing {
  const { path, ...size } = sharedPortrait(hash)
  return { '@type': 'ImageObject', url: `${publicUrl}${path}`, ...size }
}

/** `way` is what it lies inside, from the widest to the nearest. */
type Division = Named & { description: string; way: readonly Named[] }

export function organizationOf({ slug, name, description, way }: Division, site: Site): Thing {
  const outer = way.at(-1)
  return {
    ...context,
    ...divisionNamed({ slug, name }, site),
    ...(description !== '' && { description }),
    parentOrganization: outer ? divisionNamed(outer, site) : organization(site),
  }
}
