/** The cut on its way to readers: what is not verbatim, or not measured, never gets there. */
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { publications, publishedExchanges } from '#db/schema/publications.ts'
import type { Content } from '#lib/rules/content/content.ts'
import { markOfAnswer } from '#lib/rules/cut/mark-of-answer.ts'
import { fromMarkdown } from '#lib/rules/rich-text/from-markdown.ts'
import { aDesk, readyContent } from './a-desk.ts'
import { approve } from './approve.ts'
import { submit } from './submit.ts'
import { takeRevision } from './take-revision.ts'

const [first, ...others] = readyContent.exchanges

function withCut(sentences: string[], markdown = 'Because the floor was taken. It still is.', of?: string): Content {
  if (!first) throw new Error('The ready content has exchanges.')
  const answer = fromMarkdown(markdown)
  const exchange = { ...first, answer, cut: { of: of ?? markOfAnswer(answer), sentences } }
  return { ...readyContent, exchanges: [exchange, ...others] }
}

function published(content: Content) {
  const { db, as, submitted } = aDesk()
  const { id, fingerprint } = submitted('writer', content)
  approve(as('admin'), { interview: id, fingerprint })
  const publication = db.select().from(publications).where(eq(publications.interviewId, id)).get()
  return {
    cutWords: publication?.cutWords,
    cuts: db.select({ cut: publishedExchanges.cut }).from(publishedExchanges).all(),
  }
}

test('a cut is published with its measure and its sentences', () => {
  expect(published(withCut(['It still is.']))).toEqual({
    cutWords: 3,
    cuts: [{ cut: ['It still is.'] }, { cut: null }, { cut: null }],
  })
})

test('a piece whose cut is longer than sixty seconds is published without one', () => {
  const long = `${'word '.repeat(238)}end.`
  expect(published(withCut([long], long))).toEqual({
    cutWords: null,
    cuts: [{ cut: null }, { cut: null }, { cut: null }],
  })
})

test.each([
  ['whose answer has changed', withCut(['It still is.'], undefined, '0123456789abcdef')],
  ['that is not in the answer, though its mark is right', withCut(['I resign.'])],
])('a cut %s cannot be sent', (_, content) => {
  const { as, started } = aDesk()
  const id = started('writer', content)
  expect(() => submit(as('writer'), { interview: id, version: 1 })).toThrow(/Confirm the cut of answer 1/)
})

test('a sentence that came into a revision past the form is not shown to readers', () => {
  const { db, as, submitted } = aDesk()
  const { id } = submitted('writer')
  const { fingerprint } = takeRevision(db, as('writer'), id, withCut(['I resign.']))
  approve(as('admin'), { interview: id, fingerprint })
  expect(db.select({ cutWords: publications.cutWords }).from(publications).all()).toEqual([{ cutWords: null }])
  expect(db.select({ cut: publishedExchanges.cut }).from(publishedExchanges).all()).toEqual([
    { cut: null },
    { cut: null },
    { cut: null },
  ])
})
