/** An interview in its two lengths, and before there are readers. */
import type { ComponentProps } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { RichText } from '#lib/rules/rich-text/document.ts'
import { Interview } from './interview.tsx'

const answer: RichText = {
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Ice keeps. It has been said.' }] }],
}
const leader = { slug: 'una-marr', name: 'Una Marr' }
const other = {
  ...{ slug: 'rope', headline: 'Rope holds', standfirst: 'Mostly.', leader: { slug: 'bo-lind', name: 'Bo Lind' } },
  ...{ jobTitle: 'Rigger', former: false, portrait: null, publishedAt: new Date(0), words: 300, cutWords: null },
}
const interview = {
  ...{ leader, post: { jobTitle: 'Keeper' }, division: { slug: 'store', name: 'Cold Store' }, portrait: null },
  ...{ headline: 'Ice keeps', standfirst: 'And so do we.', byline: 'Ada', words: 900, publishedAt: new Date(0) },
  ...{ updatedAt: null, since: null, cutWords: 2 },
  exchanges: [{ anchor: 'q1', kind: 'question', wording: 'Why ice?', answer, cut: ['Ice keeps.'] }],
  links: [{ label: 'The ice plan', url: 'https://ice.example/' }],
  topics: [{ slug: 'ice', name: 'Ice' }],
  region: { slug: 'skarholm', name: 'Skarholm' },
  issues: [{ number: 4, season: 'Spring 2026', title: 'The long count' }],
  ...{ next: { ...other, slug: 'next', fromSamePost: true }, byLeader: [{ ...other, slug: 'by-una' }] },
  more: { division: { slug: 'store', name: 'Cold Store' }, interviews: [other] },
}
const lengths = { full: '/interviews/ice', cut: '/interviews/ice?cut' }
type Shown = Pick<ComponentProps<typeof Interview>, 'length' | 'isPreview'>
const shown = (as: Shown) =>
  renderToStaticMarkup(<Interview interview={interview} timeZone="Europe/London" lengths={lengths} {...as} />)

test.each(['full', 'cut'] as const)('what follows the last answer is the same in both lengths: %s', (length) => {
  const page = shown({ length })
  expect(page.includes('It has been said.')).toBe(length === 'full')
  const after = ['https://ice.example/', '/topics/ice', '/regions/skarholm', '/issues/4']
  for (const to of [...after, '/interviews/next', '/interviews/by-una', '/interviews/rope'])
    expect(page).toContain(`href="${to}"`)
})

test('where the script that reads aloud does not come, no place is kept for it', () => {
  expect(shown({})).toContain('data-listening')
  expect(shown({ isPreview: true })).not.toContain('data-listening')
})
