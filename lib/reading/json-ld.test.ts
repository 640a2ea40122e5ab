/** What pages say of themselves to machines. */
import { expect, test } from 'vitest'
import { articleOf, organizationOf, personOf } from './json-ld.ts'

const site = { publicUrl: 'https://sixty.example', institution: 'Aldermere' }
const division = { slug: 'archive', name: 'The Archive' }

const piece = {
  publicationId: 7,
  slug: 'una-marr',
  headline: '“I count the spoons”',
  standfirst: 'She counts.',
  byline: 'Ilse Tanager',
  words: 480,
  publishedAt: new Date('2026-01-01T07:00:00Z'),
  updatedAt: null,
  leader: { slug: 'una-marr', name: 'Una Marr' },
  post: { jobTitle: 'Archivist' },
  division,
  topics: [{ name: 'Craft' }],
}

test('an interview is an article by who asked, about the leader in the post of then', () => {
  expect(articleOf(piece, site)).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: piece.headline,
    datePublished: '2026-01-01T07:00:00.000Z',
    dateModified: '2026-01-01T07:00:00.000Z',
    author: { '@type': 'Person', name: 'Ilse Tanager' },
    about: {
      '@type': 'Person',
      name: 'Una Marr',
      jobTitle: 'Archivist',
      affiliation: { '@type': 'Organization', name: 'The Archive', url: 'https://sixty.example/divisions/archive' },
    },
    image: { '@type': 'ImageObject', url: 'https://sixty.example/cards/7.jpg', width: 1200, height: 630 },
  })
})

test('a correction is when it was modified, and a piece without a byline is the institution’s', () => {
  const updatedAt = new Date('2026-02-01T07:00:00Z')
  expect(articleOf({ ...piece, updatedAt, byline: '' }, site)).toMatchObject({
    dateModified: updatedAt.toISOString(),
    author: { '@type': 'Organization', name: 'Aldermere' },
  })
})

test('a leader is a person, with the post of today where there is one', () => {
  const una = { slug: 'una-marr', name: 'Una Marr', portrait: null }
  expect(personOf({ ...una, today: { jobTitle: 'Archivist', division } }, site)).toMatchObject({
    '@type': 'Person',
    url: 'https://sixty.example/leaders/una-marr',
    jobTitle: 'Archivist',
    affiliation: { name: 'The Archive' },
  })
  expect(personOf({ ...una, today: null }, site)).not.toHaveProperty('jobTitle')
})

test('a division is an organization inside the next wider one, the widest inside the institution', () => {
  const stacks = { slug: 'stacks', name: 'The Stacks', description: '' }
  expect(organizationOf({ ...stacks, way: [division] }, site)).toMatchObject({
    '@type': 'Organization',
    parentOrganization: { '@type': 'Organization', name: 'The Archive' },
  })
  expect(organizationOf({ ...stacks, way: [] }, site)).toMatchObject({ parentOrganization: { name: 'Aldermere' } })
})
