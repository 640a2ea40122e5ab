/** Invented texts of every shape we have met, and what has to be made of them. */

import { describe, expect, test } from 'vitest'
import type { RichText } from '#lib/rules/rich-text/document.ts'
import { bareQuestions } from './cases/bare-questions.ts'
import type { Case } from './cases/case.ts'
import { eighthLook } from './cases/eighth-look.ts'
import { eleventhLook } from './cases/eleventh-look.ts'
import { fifthLook } from './cases/fifth-look.ts'
import { fourthLook } from './cases/fourth-look.ts'
import { labelled } from './cases/labelled.ts'
import { magazine } from './cases/magazine.ts'
import { markedUp } from './cases/marked-up.ts'
import { ninthLook } from './cases/ninth-look.ts'
import { noInterviews } from './cases/no-interviews.ts'
import { numbered } from './cases/numbered.ts'
import { otherLanguages } from './cases/other-languages.ts'
import { sameLine } from './cases/same-line.ts'
import { secondLook } from './cases/second-look.ts'
import { seventhLook } from './cases/seventh-look.ts'
import { sixthLook } from './cases/sixth-look.ts'
import { speakers } from './cases/speakers.ts'
import { tenthLook } from './cases/tenth-look.ts'
import { thirdLook } from './cases/third-look.ts'
import { thirteenthLook } from './cases/thirteenth-look.ts'
import { traps } from './cases/traps.ts'
import { twelfthLook } from './cases/twelfth-look.ts'
import { unusualCharacters } from './cases/unusual-characters.ts'
import { webPages } from './cases/web-pages.ts'
import { wrapped } from './cases/wrapped.ts'
import { readInterview } from './read-interview.ts'

const shapes: Record<string, Case[]> = {
  'bare questions': bareQuestions,
  'web pages': webPages,
  'headings in a magazine': magazine,
  'numbered questions': numbered,
  'labelled turns': labelled,
  'named speakers': speakers,
  'marked-up questions': markedUp,
  'question and answer on one line': sameLine,
  'questions that are no questions': traps,
  'wrapped lines': wrapped,
  'unusual characters': unusualCharacters,
  'other languages': otherLanguages,
  'no interview': noInterviews,
  'a second look': secondLook,
  'a third look': thirdLook,
  'a fourth look': fourthLook,
  'a fifth look': fifthLook,
  'a sixth look': sixthLook,
  'a seventh look': seventhLook,
  'a thirteenth look': thirteenthLook,
  'a twelfth look': twelfthLook,
  'an eleventh look': eleventhLook,
  'a tenth look': tenthLook,
  'a ninth look': ninthLook,
  'an eighth look': eighthLook,
}

/** The words of an answer, paragraph after paragraph. */
const wordsOf = (answer: RichText): string => textsIn(answer).join(' ')

function textsIn(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return []
  if ('text' in node && typeof node.text === 'string') return [node.text]
  return 'content' in node && Array.isArray(node.content) ? node.content.flatMap(textsIn) : []
}

describe.each(Object.entries(shapes))('%s', (_, cases) => {
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
