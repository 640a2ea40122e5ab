/** Writes the texts of one paragraph as one line of Markdown. */
import { runBetween } from './attention.ts'
import type { Mark, Text } from './document.ts'
import { bears, isSameMark, marked, marksOf } from './marks.ts'
import { writeAutolink, writeResource } from './write-link.ts'

/** What a line is made of: written words, and the signs that open and close marks. */
type Sign = { kind: 'words' | 'opens' | 'closes'; text: string }

/**
 * Stands where Markdown could not see that a mark begins or ends (`**Who?**she`), or where two marks meet (`*a***b**`).
 * Markdown takes it for white space, people cannot see it, and `tidy` removes it.
 */
const separator = '\ufeff'

const markers = { strong: '**', emphasis: '*' } as const

/** Takes tidy texts; gives the line that `readTexts` reads back as them. */
export function writeTexts(texts: readonly Text[]): string {
  const line = signsOf(texts, false)
  let depth = 0
  let written = ''
  for (const [index, sign] of line.entries()) {
    if (sign.kind === 'words') written += writtenWords(sign, line[index + 1])
    if (sign.kind === 'opens') written += writtenOpening(sign, line, index, depth++)
    if (sign.kind === 'closes') written += writtenClosing(sign, line, index)
    if (sign.kind === 'closes') depth--
  }
  return written
}

/** The mark that lasts longest goes around the others, so that `*one [two](…) three*` stays one emphasis. */
function signsOf(texts: readonly Text[], isInLink: boolean): Sign[] {
  const signs: Sign[] = []
  for (let at = 0; at < texts.length; ) {
    const first = texts[at]
    if (!first) break
    const spans = marksOf(first).map((mark) => ({ mark, length: spanOf(mark, texts, at) }))
    const longest = spans.toReversed().sort((one, other) => other.length - one.length)[0]
    if (!longest) {
      signs.push({ kind: 'words', text: escaped(first.text, isInLink) })
      at++
      continue
    }
    const inside = texts.slice(at, at + longest.length).map((text) => without(longest.mark, text))
    signs.push(...around(longest.mark, inside, isInLink))
    at += longest.length
  }
  return signs
}

/** How many texts, from this one on, bear the mark. */
function spanOf(mark: Mark, texts: readonly Text[], start: number): number {
  let end = start
  for (let text = texts[end]; text && bears(text, mark); text = texts[end]) end++
  return end - start
}

const without = (mark: Mark, text: Text) =>
  marked(
    text.text,
    marksOf(text).filter((own) => !isSameMark(own, mark)),
  )

/** A mark that had to be closed early, because a longer one ends there, leaves the space at its edge outside. */
function around(mark: Mark, texts: readonly Text[], isInLink: boolean): Sign[] {
  const inside = signsOf(texts, isInLink || mark.type === 'link')
  const first = inside.at(0)
  const last = inside.at(-1)
  const leads = first?.text.startsWith(' ')
  const trails = last?.text.endsWith(' ')
  if (leads && first) first.text = first.text.slice(1)
  if (trails && last) last.text = last.text.slice(0, -1)
  const space: Sign = { kind: 'words', text: ' ' }
  return [...(leads ? [space] : []), ...between(mark, inside, texts), ...(trails ? [space] : [])].filter(
    ({ text }) => text !== '',
  )
}

function between(mark: Mark, inside: Sign[], texts: readonly Text[]): Sign[] {
  if (mark.type !== 'link') {
    const text = markers[mark.type]
    return [{ kind: 'opens', text }, ...inside, { kind: 'closes', text }]
  }
  const { href } = mark.attrs
  const [only, ...others] = texts
  const autolink = only && !only.marks && others.length === 0 ? writeAutolink(href, only.text) : null
  if (autolink !== null) return [{ kind: 'words', text: autolink }]
  return [{ kind: 'words', text: '[' }, ...inside, { kind: 'words', text: `]${writeResource(href)}` }]
}

/** What Markdown would take for a sign: a backslash before one, `*`, `_` at the edge of a word, `](`, and `<address>`. */
const mistakable =
  /\\(?=[!-/:-@[-`{-~]|$)|\*|(?<![^\s\p{P}\p{S}])_|_(?![^\s\p{P}\p{S}])|(?<=\])\(|<(?=[A-Za-z][A-Za-z\d+.-]{1,31}:|[^\s<>@]+@)/gu

function escaped(text: string, isInLink: boolean): string {
  const safe = text.replace(mistakable, '\\$&')
  return isInLink ? safe.replace(/[[\]]/g, '\\$&') : safe
}

/** An exclamation mark before a link would make an image of it. */
function writtenWords({ text }: Sign, after: Sign | undefined): string {
  return after?.text === '[' && text.endsWith('!') ? `${text.slice(0, -1)}\\!` : text
}

/** Inside another mark, asterisks that could close as well as open would end that mark. */
function writtenOpening({ text }: Sign, line: readonly Sign[], index: number, depth: number): string {
  const before = line[index - 1]
  if (before && before.kind !== 'words') return text
  const inside = line.slice(index, index + 3).find(({ kind }) => kind === 'words')
  const run = runBetween(before?.text.at(-1) ?? '', '*', inside?.text.at(0) ?? '')
  return run.opens && !(run.closes && depth > 0) ? text : separator + text
}

function writtenClosing({ text }: Sign, line: readonly Sign[], index: number): string {
  const after = line[index + 1]
  if (after?.kind === 'closes') return text
  const inside = line.slice(Math.max(index - 3, 0), index).findLast(({ kind }) => kind === 'words')
  const run = runBetween(inside?.text.at(-1) ?? '', '*', after?.text.at(0) ?? '')
  return run.closes && after?.kind !== 'opens' ? text : text + separator
}
