/** A feed as its bytes, in Atom or JSON Feed, by the library `feed`. Nothing in it is of now: the same pieces are the same bytes. */
import { type Author, Feed, type Item } from 'feed'
import { z } from 'zod'
import type { Site } from '#lib/reading/site.ts'
import { asMarkup } from '#lib/rules/as-markup.ts'
import { cardAddress } from '#lib/rules/card-address.ts'
import { type FeedFormat, feedAddress } from '#lib/rules/feeds.ts'
import type { FeedSource } from './feed-source.ts'
import { pieceAsHtml } from './piece-as-html.ts'

type Piece = FeedSource['pieces'][number]

/** The library escapes `&` in attributes, and not `<`: a topic with one would end the document. */
const inAttribute = (text: string) => text.replaceAll('<', '‹')

export function writeFeed({ page, about, pieces }: FeedSource, format: FeedFormat, site: Site): string {
  const { publicUrl, institution } = site
  const address = `${publicUrl}${page === '' ? '/' : page}`
  const feed = new Feed({
    id: address,
    title: about === null ? `Sixty Seconds, ${institution}` : `${about}: Sixty Seconds, ${institution}`,
    description: 'Leaders answer.',
    link: address,
    feedLinks: { [format]: `${publicUrl}${feedAddress(page, format)}` },
    updated: new Date(Math.max(0, ...pieces.map(({ liveFrom }) => liveFrom.getTime()))),
    generator: false,
  })
  for (const piece of pieces) feed.addItem(format === 'atom' ? atomItem(piece, site) : jsonItem(piece, site))
  return format === 'atom' ? feed.atom1() : asVersion11(feed.json1())
}

const version1 = z.looseObject({ items: z.array(z.looseObject({ author: z.looseObject({}) })) })

/** The library writes version 1, in which an item has one author, and a feed no language. */
function asVersion11(written: string): string {
  const { items, ...feed } = version1.parse(JSON.parse(written))
  return JSON.stringify({
    ...feed,
    version: 'https://jsonfeed.org/version/1.1',
    language: 'en-GB',
    items: items.map(({ author, ...item }) => ({ ...item, authors: [author] })),
  })
}

const authorOf = ({ leader }: Piece, { publicUrl }: Site): Author => ({
  name: leader.name,
  link: `${publicUrl}/leaders/${leader.slug}`,
})

/** Its address is its name: an interview keeps it for good. */
function item(piece: Piece, site: Site) {
  const address = `${site.publicUrl}/interviews/${piece.slug}`
  return {
    id: address,
    link: address,
    published: piece.publishedAt,
    date: piece.liveFrom,
    author: [authorOf(piece, site)],
    content: pieceAsHtml(piece),
  }
}

/** The library says that titles and summaries are HTML, so they are written as such. */
function atomItem(piece: Piece, site: Site): Item {
  const topics = piece.topics.map(({ slug, name }) => ({
    term: slug,
    name: inAttribute(name),
    scheme: `${site.publicUrl}/topics`,
  }))
  return {
    ...item(piece, site),
    title: asMarkup(piece.headline),
    description: asMarkup(piece.standfirst),
    category: topics,
  }
}

function jsonItem(piece: Piece, site: Site): Item {
  return {
    ...item(piece, site),
    title: piece.headline,
    description: piece.standfirst,
    image: `${site.publicUrl}${cardAddress(piece.publicationId)}`,
    category: piece.topics.map(({ name }) => ({ name })),
  }
}
