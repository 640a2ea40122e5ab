/** What the preview shows of a form that is being written. */
import { expect, test } from 'vitest'
import { emptyForm, noPortrait } from '#lib/rules/drafting/empty-form.ts'
import { type Piece, pieceOfForm } from './piece-of-form.ts'

const hash = 'ab'.repeat(32)
const saved: Piece = {
  headline: '“Saved”',
  standfirst: '',
  exchanges: [],
  links: [],
  topics: [],
  region: null,
  issues: [],
  words: 0,
  cutWords: null,
  leader: { slug: 'ada-desk', name: 'Ada Desk' },
  post: { jobTitle: 'Keeper' },
  division: { slug: 'desks', name: 'Desks' },
  portrait: { hash, alt: 'Ada, laughing', credit: 'M. Strand', place: 'desk' },
  byline: 'Ilse Tanager',
  publishedAt: new Date('2026-03-02T09:00:00Z'),
  since: null,
  next: null,
  more: { division: { slug: 'desks', name: 'Desks' }, interviews: [] },
}

test.each([
  ['an emptied description', {}, '', ''],
  ['a description that is being typed', { alt: 'Ada, la' }, 'Ada, la', ''],
  ['a credit alone', { credit: 'M. Strand' }, '', 'M. Strand'],
  ['a decorative portrait', { alt: 'Ada', decorative: true }, '', ''],
])('%s is shown as the form has it, and not as it was saved', (_, typed, alt, credit) => {
  const piece = pieceOfForm({ ...emptyForm, portrait: { ...noPortrait, hash, ...typed } }, saved)
  expect(piece?.portrait).toEqual({ hash, alt, credit, place: 'desk' })
})

test('a portrait that is taken out is gone', () => {
  expect(pieceOfForm(emptyForm, saved)?.portrait).toBeNull()
})
