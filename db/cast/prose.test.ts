/** How the cast is written: the typography of print, the closed set of rich text, and no phrase that writes itself. */
import { fromMarkdown } from 'mdast-util-from-markdown'
import { describe, expect, it } from 'vitest'
import { divisions } from './divisions.ts'
import { interviews } from './interviews.ts'
import { issues } from './issues.ts'
import { leaders } from './leaders.ts'

type MarkdownNode = { type: string; children?: readonly MarkdownNode[] }

const textsOf = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : typeof value === 'object' && value ? Object.values(value).flatMap(textsOf) : []
const kindsOf = ({ type, children = [] }: MarkdownNode): string[] => [type, ...children.flatMap(kindsOf)]

const texts = textsOf([divisions, leaders, interviews, issues.map(({ title, note }) => [title, note])])
const answers = interviews.flatMap(({ exchanges, course }) => {
  const newer = course.state === 'liveWithDraft' ? (course.changes.exchanges ?? []) : []
  return [...exchanges, ...newer].map(({ answer }) => answer)
})

describe('the prose of the cast', () => {
  it.each([
    ['doubled spaces', / {2}/],
    ['spaces at the end of a line, or hard ones', / $|\u00a0|\t/m],
    ['straight quotation marks or apostrophes', /["']/],
    ['backticks', /`/],
    ['dashes, or hyphens that stand for them', /[—–]|\w - \w/],
    ['dots that trail off', /\.{2,}|…/],
    ['single line breaks inside a paragraph', /[^\n]\n(?!\n|- |\d\. )/],
  ])('has no %s', (_, slip) => {
    expect(texts.filter((text) => slip.test(text))).toEqual([])
  })

  it('needs no more of Markdown than an answer may hold', () => {
    const kinds = new Set(answers.flatMap((answer) => kindsOf(fromMarkdown(answer))))
    expect([...kinds].sort()).toEqual(
      ['blockquote', 'emphasis', 'link', 'list', 'listItem', 'paragraph', 'root', 'text'].sort(),
    )
  })

  it.each([
    /passionate about/i,
    /no two days/i,
    /hit the ground running/i,
    /wear many hats/i,
    /at the end of the day/i,
    /at the heart of/i,
    /game[- ]chang/i,
    /world[- ]class/i,
    /cutting[- ]edge/i,
    /outside the box/i,
    /make a difference/i,
    /fast[- ]paced/i,
    /stakeholder/i,
    /synerg/i,
    /leverag/i,
    /journey/i,
    /tapestry/i,
    /testament to/i,
    /truly/i,
    /vibrant/i,
  ])('does without %s', (cliche) => {
    expect(texts.filter((text) => cliche.test(text))).toEqual([])
  })
})
