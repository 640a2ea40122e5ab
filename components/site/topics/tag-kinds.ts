/** The two kinds of tag, as the pages of each speak of them. */
export const tagKinds = {
  topics: {
    title: 'Topics',
    href: '/topics',
    description: 'What our leaders speak about, most spoken about first.',
    none: 'Nothing has been published under a topic yet.',
    otherwise: { href: '/regions', name: 'By region instead' },
  },
  regions: {
    title: 'Regions',
    href: '/regions',
    description: 'The places that our leaders speak about, most spoken about first.',
    none: 'Nothing has been published about a region yet.',
    otherwise: { href: '/topics', name: 'By topic instead' },
  },
} as const

export type TagKind = (typeof tagKinds)[keyof typeof tagKinds]

/** As Next’s metadata wants it, of the page of all. */
export const headOfTags = ({ title, description, href }: TagKind) => ({
  title,
  description,
  alternates: { canonical: href },
})

/** Of the page of one. */
export function headOfTag(
  { href }: TagKind,
  { slug, name, isFirst }: { slug: string; name: string; isFirst: boolean },
) {
  return {
    title: isFirst ? name : `${name}, older interviews`,
    description: `What our leaders say about ${name}.`,
    alternates: { canonical: `${href}/${slug}` },
  }
}
