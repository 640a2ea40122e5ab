/** What changed about a line although its words stayed, as sentences: a link's target, a mark, what the line is. */
import type { Mark, Text } from '#lib/rules/rich-text/document.ts'
import type { Line } from './lines-of.ts'
import type { Run } from './word-runs.ts'

/** One mark of a stretch of words, before and after; null where the words did not bear it. */
type Change = { words: string; before: Mark | null; after: Mark | null }

const types = ['link', 'strong', 'emphasis'] as const

/** Takes a line before and after, and the runs between them; gives a sentence for each change that the runs do not show. */
export function notesOf(before: Line, after: Line, runs: readonly Run[]): string[] {
  const shape = before.shape === after.shape ? [] : [`Was ${before.shape}, is now ${after.shape}.`]
  const marks = types.flatMap((type) => changesOf(type, before, after, runs).map(inWords))
  return [...shape, ...marks]
}

/** The links of a line that is new: its words are shown, its addresses are not. */
export function notesOfNew(line: Line): string[] {
  const runs: Run[] = [{ kind: 'inserted', text: line.text }]
  return changesOf('link', { ...line, text: '', texts: [] }, line, runs).map(inWords)
}

function changesOf(type: Mark['type'], before: Line, after: Line, runs: readonly Run[]): Change[] {
  const [old, now] = [marksByUnit(type, before.texts), marksByUnit(type, after.texts)]
  const changes: Change[] = []
  let [from, to] = [0, 0]
  let isNext = false
  for (const { kind, text } of runs) {
    for (const unit of text.split('')) {
      const change = { words: unit, before: kind === 'inserted' ? null : (old[from] ?? null), after: now[to] ?? null }
      if (kind !== 'inserted') from++
      if (kind === 'deleted') continue
      to++
      const last = changes.at(-1)
      const isChange = !isSame(change.before, change.after) && (kind === 'same' || type === 'link')
      if (isChange && isNext && last && isSame(last.before, change.before) && isSame(last.after, change.after))
        last.words += unit
      else if (isChange) changes.push(change)
      isNext = isChange
    }
  }
  return changes
}

/** For each UTF-16 unit of the texts, the mark of this type that it bears. */
function marksByUnit(type: Mark['type'], texts: readonly Text[]): (Mark | null)[] {
  return texts.flatMap(({ text, marks }) => {
    const mark = marks?.find((own) => own.type === type) ?? null
    return Array.from({ length: text.length }, () => mark)
  })
}

const isSame = (one: Mark | null, other: Mark | null) => nameOf(one) === nameOf(other)

function nameOf(mark: Mark | null): string {
  if (mark === null) return ''
  return mark.type === 'link' ? `a link to ${mark.attrs.href}` : mark.type === 'strong' ? 'strong' : 'emphasised'
}

function inWords({ words, before, after }: Change): string {
  const parts = [before ? `no longer ${nameOf(before)}` : '', after ? `now ${nameOf(after)}` : '']
  return `“${words.trim()}” is ${parts.filter((part) => part !== '').join(', ')}.`
}
