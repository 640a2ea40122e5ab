/** The cast's 60-second versions are what readers can be shown: verbatim, and sixty seconds at most. */
import { expect, test } from 'vitest'
import { markOfAnswer } from '#lib/rules/cut/mark-of-answer.ts'
import { publishableCut } from '#lib/rules/cut/publishable-cut.ts'
import { fromMarkdown } from '#lib/rules/rich-text/from-markdown.ts'
import { interviews } from './interviews.ts'

const withCuts = interviews.filter(({ exchanges }) => exchanges.some(({ cut }) => cut))

test('there is one to be seen', () => expect(withCuts.length).toBeGreaterThan(0))

test.each(withCuts.map((interview) => [interview.leader, interview] as const))('that of %s', (_, { exchanges }) => {
  const words = publishableCut({
    exchanges: exchanges.map(({ kind, wording, answer: markdown, cut }, at) => {
      const answer = fromMarkdown(markdown)
      return {
        id: `q${at + 1}`,
        kind,
        wording,
        answer,
        ...(cut && { cut: { of: markOfAnswer(answer), sentences: [...cut] } }),
      }
    }),
  })?.words
  expect(words).toBeGreaterThan(150)
})
