/** What a publication keeps of how its words came about, and where its answers stay. */
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { publications } from '#db/schema/publications.ts'
import { livePiece } from '#lib/reading/live-piece.ts'
import type { Exchange } from '#lib/rules/content/content.ts'
import { fromMarkdown } from '#lib/rules/rich-text/from-markdown.ts'
import { aDesk, type Place } from './a-desk.ts'
import { approve } from './approve.ts'
import { draftOf } from './draft-of.ts'
import { importInto } from './import-into.ts'
import { linesOfImport } from './lines-of-import.ts'
import { revise } from './revise.ts'
import { revisionForReview } from './revision-for-review.ts'
import { startInterview, starting } from './start-interview.ts'
import { submit } from './submit.ts'
import { undoImport } from './undo-import.ts'

const mail = `Ada Desk, Keeper at Desks, talks to us about rope.

Why do you like rope?

I like that it holds, and that it says so in time when it will not hold any longer.

What do you tie?

I tie whatever I am given, and I check it twice.

Who taught you?

A ferryman, in one winter, for nothing but the company.`

function aDeskWithMail() {
  const at = aDesk()
  const { interview: id } = startInterview(at.as('writer'), starting.parse({ from: 'text', text: mail }))
  if (id === null) throw new Error('The letter was read.')
  at.saved(id, 'writer', { headline: '“I check it twice”', standfirst: 'She ties, and says why.' })
  const exchanges = () => draftOf(at.db, id).content.exchanges
  const answered = (place: number, markdown: string) =>
    exchanges().map(
      (exchange, at): Exchange => (at === place ? { ...exchange, answer: fromMarkdown(markdown) } : exchange),
    )
  const published = (by: Place = 'admin', changeNote?: string) => {
    const { fingerprint } = submit(at.as('writer'), { interview: id, version: draftOf(at.db, id).version })
    approve(at.as(by), { interview: id, fingerprint, ...(changeNote && { changeNote }) })
    return at.db.select().from(publications).where(eq(publications.interviewId, id)).all().at(-1)
  }
  const seen = () => {
    const piece = livePiece({ db: at.db, now: at.as('reader').now }, 'ada-desk')
    if (!piece) throw new Error('It is live.')
    return piece
  }
  return { ...at, id, exchanges, answered, published, seen }
}

test('the words of answers that were all imported are kept with the publication, and what was left out is told', () => {
  const { id, saved, answered, published, seen } = aDeskWithMail()
  saved(id, 'writer', { exchanges: answered(0, 'I like that it holds, and that it says so in time.') })
  expect(published()?.wordsAsGiven).toBe(19 + 11 + 10)
  expect(seen().shorterBy).toBe(18)
})

test.each([
  ['what was left out', 'I like that it holds, and that it says so in time.', 18],
  [
    'nothing, where nothing was',
    'I like that it holds, and that it says so in time when it will not hold any longer.',
    null,
  ],
])('whoever decides sees what readers will be told: %s', (_, answer, told) => {
  const { db, id, as, saved, answered, seen } = aDeskWithMail()
  saved(id, 'writer', { exchanges: answered(0, answer) })
  const { fingerprint } = submit(as('writer'), { interview: id, version: draftOf(db, id).version })
  expect(revisionForReview(as('admin'), id)?.shorterBy).toBe(told)
  approve(as('admin'), { interview: id, fingerprint })
  expect(seen().shorterBy).toBe(told)
})

test('an answer that somebody typed leaves nothing to be told', () => {
  const { id, saved, exchanges, published, seen } = aDeskWithMail()
  const typed: Exchange = { id: 'typed', kind: 'question', wording: 'And now?', answer: fromMarkdown('Now I rest.') }
  saved(id, 'writer', { exchanges: [...exchanges(), typed] })
  expect(published()?.wordsAsGiven).toBeNull()
  expect(seen().shorterBy).toBeNull()
})

test('an import that was undone gave nothing, and one into the draft gave what it brought', () => {
  const { id, as, db, saved, exchanges, answered, published } = aDeskWithMail()
  const more = `What do you read?

The label, before I tie anything to it at all.

Where do you sit?

Below the window, where the light falls in.`
  importInto(as('writer'), { interview: id, text: more, source: '' })
  const newest = linesOfImport(as('writer'), id)
  undoImport(as('writer'), { interview: id, version: draftOf(db, id).version, import: newest?.id ?? 0 })
  importInto(as('writer'), { interview: id, text: more, source: '' })
  expect(exchanges()).toHaveLength(5)
  saved(id, 'writer', { exchanges: answered(3, 'The label, before I tie anything.') })
  expect(published()?.wordsAsGiven).toBe(19 + 11 + 10 + 10 + 8)
})

test('what a correction tells readers is kept with it and shown with its day', () => {
  const { id, as, saved, answered, published, seen } = aDeskWithMail()
  expect(published()?.changeNote).toBeNull()
  revise(as('writer'), { interview: id })
  saved(id, 'writer', { exchanges: answered(1, 'I tie whatever I am given.') })
  const corrected = published('admin', 'She checks nothing twice.')
  expect(corrected?.changeNote).toBe('She checks nothing twice.')
  expect(seen().changes).toEqual([{ at: corrected?.liveFrom, note: 'She checks nothing twice.' }])
})

test('an answer keeps its address when it is moved and its question is put in other words', () => {
  const { id, as, saved, exchanges, published, seen } = aDeskWithMail()
  published()
  const anchors = seen().exchanges.map(({ anchor }) => anchor)
  expect(new Set(anchors).size).toBe(3)
  revise(as('writer'), { interview: id })
  const moved = exchanges()
    .toReversed()
    .map((exchange): Exchange => ({ ...exchange, wording: `Tell us: ${exchange.wording}` }))
  saved(id, 'writer', { exchanges: moved })
  published()
  expect(seen().exchanges.map(({ anchor }) => anchor)).toEqual(anchors.toReversed())
  expect(seen().exchanges[2]?.wording).toBe('Tell us: Why do you like rope?')
})
