/** What changed between two wordings of an interview: part by part, exchanges known by their ids wherever they stand. */
import { diffArrays } from 'diff'
import type { Content, Exchange } from '#lib/rules/content/content.ts'
import { cutDifference } from '#lib/rules/cut/cut-difference.ts'
import { type LineDifference, lineDifferences } from './line-differences.ts'
import { linesOf, plainLine } from './lines-of.ts'
import { type Run, wordRuns } from './word-runs.ts'

export interface Difference {
  /** An exchange's id, or the name of the part. */
  id: string
  part: 'headline' | 'standfirst' | 'exchange' | 'links' | 'topics' | 'region' | 'portrait'
  change: 'same' | 'changed' | 'added' | 'removed'
  /** An exchange that stands elsewhere among the others than before. */
  moved: boolean
  /** Of an exchange that moved: where it stood and where it stands, counted from one. */
  places?: { before: number; after: number }
  /** The exchange's wording; empty for every other part. */
  wording: Run[]
  lines: LineDifference[]
  /** What changed about the part as a whole, in sentences. */
  notes: string[]
}

function isChanged({ wording, lines }: Pick<Difference, 'wording' | 'lines'>): boolean {
  const runs = [...wording, ...lines.flatMap((line) => line.runs)]
  return runs.some(({ kind }) => kind !== 'same') || lines.some(({ dressedAnew }) => dressedAnew)
}

function inLines(texts: readonly string[]) {
  return texts.filter((text) => text !== '').map(plainLine)
}

function ofPart(part: Difference['part'], before: readonly string[], after: readonly string[]): Difference {
  const found = { wording: [], lines: lineDifferences(inLines(before), inLines(after)) }
  return { id: part, part, moved: false, change: isChanged(found) ? 'changed' : 'same', notes: [], ...found }
}

const kindNames = { question: 'a question', invitation: 'an invitation', topic: 'a topic' } as const

function kindInWords(before: Exchange, after: Exchange): string {
  return `Was ${kindNames[before.kind]}, is now ${kindNames[after.kind]}.`
}

function ofExchange(before: Exchange | undefined, after: Exchange | undefined, moved: boolean): Difference {
  const lines = lineDifferences(before ? linesOf(before.answer) : [], after ? linesOf(after.answer) : [])
  const found = { wording: wordRuns(before?.wording ?? '', after?.wording ?? ''), lines }
  const kinds = before && after && before.kind !== after.kind ? [kindInWords(before, after)] : []
  const ofCut = after ? cutDifference(before?.cut?.sentences ?? [], after.cut?.sentences ?? []) : null
  const notes = [...kinds, ...(ofCut === null ? [] : [ofCut])]
  const change = !before ? 'added' : !after ? 'removed' : isChanged(found) || notes.length > 0 ? 'changed' : 'same'
  return { id: (after ?? before)?.id ?? '', part: 'exchange', change, moved, notes, ...found }
}

/** Of those that are in both, the fewest that have to be lifted for the rest to stand in one order. */
function movedIds(before: readonly Exchange[], after: readonly Exchange[]): Set<string> {
  const ids = (of: readonly Exchange[], among: readonly Exchange[]) =>
    of.map(({ id }) => id).filter((id) => among.some((other) => other.id === id))
  const changes = diffArrays(ids(before, after), ids(after, before))
  return new Set(changes.filter(({ added }) => added).flatMap(({ value }) => value))
}

function ofExchanges(before: readonly Exchange[], after: readonly Exchange[]): Difference[] {
  const moved = movedIds(before, after)
  const here = after.map((exchange, place): Difference => {
    const stood = before.findIndex(({ id }) => id === exchange.id)
    const difference = ofExchange(before[stood], exchange, moved.has(exchange.id))
    return difference.moved ? { ...difference, places: { before: stood + 1, after: place + 1 } } : difference
  })
  const gone = before.filter(({ id }) => !after.some((exchange) => exchange.id === id))
  return [...here, ...gone.map((exchange) => ofExchange(exchange, undefined, false))]
}

function portraitWordsOf({ portraitWords: said }: Content): string[] {
  if (!said) return []
  return [said.decorative ? 'Decorative' : said.alt, said.credit && `Credit: ${said.credit}`]
}

function ofPortrait(before: Content, after: Content): Difference {
  const found = ofPart('portrait', portraitWordsOf(before), portraitWordsOf(after))
  if (before.portrait === after.portrait) return found
  const notes = [after.portrait === null ? 'No portrait is shown any more.' : 'Another portrait is shown.']
  return { ...found, change: 'changed', notes }
}

const linkInWords = ({ label, url }: Content['links'][number]) => `${label} (${url})`

/** Gives every part in the order of the page, the unchanged ones too; removed exchanges come behind the others. */
export function differencesOf(before: Content, after: Content): Difference[] {
  return [
    ofPortrait(before, after),
    ofPart('headline', [before.headline], [after.headline]),
    ofPart('standfirst', [before.standfirst], [after.standfirst]),
    ...ofExchanges(before.exchanges, after.exchanges),
    ofPart('links', before.links.map(linkInWords), after.links.map(linkInWords)),
    ofPart('topics', before.topics, after.topics),
    ofPart('region', [before.region ?? ''], [after.region ?? '']),
  ]
}
