/** Invented texts of every shape we have met, and what has to be made of them. */

import { describe, expect, test } from 'vitest'
import type { RichText } from '#lib/rules/rich-text/document.ts'
import { everyCase } from './cases/every-case.ts'
import { readInterview } from './read-interview.ts'

/** The words of an answer, paragraph after paragraph. */
const wordsOf = (answer: RichText): string => textsIn(answer).join(' ')

function textsIn(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return []
  if ('text' in node && typeof node.text === 'string') return [node.text]
  return 'content' in node && Array.isArray(node.content) ? node.content.flatMap(textsIn) : []
}

describe.each(Object.entries(everyCase))('%s', (_, cases) => {
  test.each(cases)('$title', (expected) => {
    const reading = readInterview(expected.text)
    const exchanges = reading.exchanges.map(({ wording, kind, answer }, index) => {
      const words = wordsOf(answer)
      const [, starts = '', ends = ''] = expected.exchanges[index] ?? []
      return {
        wording,
        kind,
        starts: words.startsWith(starts) && (starts !== '' || words === '') ? starts : words.slice(0, 40),
        ends: words.endsWith(ends) ? ends : words.slice(-40),
      }
    })
    expect(exchanges).toEqual(
      expected.exchanges.map(([wording, starts, ends, kind = 'question']) => ({ wording, kind, starts, ends })),
    )
    if (expected.headline !== undefined) expect(reading.headline).toBe(expected.headline)
    if (expected.standfirst === null) expect(reading.standfirst).toBeNull()
    else if (expected.standfirst !== undefined)
      expect(reading.standfirst).toMatch(new RegExp(`^${expected.standfirst}`))
    if (expected.name === null) expect(reading.interviewee).toBeNull()
    else if (expected.name !== undefined) expect(reading.interviewee?.name).toBe(expected.name)
    if (expected.jobTitle !== undefined) expect(reading.interviewee?.jobTitle).toBe(expected.jobTitle)
    if (expected.organisation !== undefined) expect(reading.interviewee?.organisation).toBe(expected.organisation)
    if (expected.topics !== undefined) expect(reading.topics).toEqual(expected.topics)
    if (expected.links !== undefined)
      expect(reading.links.map(({ label }, index) => label.slice(0, expected.links?.[index]?.length))).toEqual(
        expected.links,
      )
    for (const words of expected.leftOver ?? []) expect(reading.leftOver.join('\n')).toContain(words)
  })
})
