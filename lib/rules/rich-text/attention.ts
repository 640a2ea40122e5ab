/** Which asterisks and underscores belong together: CommonMark's rules for emphasis, in linear time. */

/** A run of one marker. `size` shrinks as pairs are made of it; what is left at the end is typed text. */
export type Run = {
  marker: string
  length: number
  size: number
  opens: boolean
  closes: boolean
  /** Marks that begin after this run, and marks that end before it. */
  begins: Attention[]
  ends: Attention[]
}
type Attention = 'emphasis' | 'strong'

/** A run, by its neighbours: `before` and `after` are the characters beside it, '' at either end of a paragraph. */
export function runBetween(before: string, markers: string, after: string): Run {
  const marker = markers.charAt(0)
  const left = kindOf(before)
  const right = kindOf(after)
  const leans = right === 'space' ? false : right === 'letter' || left !== 'letter'
  const rests = left === 'space' ? false : left === 'letter' || right !== 'letter'
  // An underscore inside a word (snake_case) is a letter like any other.
  const opens = leans && (marker === '*' || !rests || left === 'punctuation')
  const closes = rests && (marker === '*' || !leans || right === 'punctuation')
  return { marker, length: markers.length, size: markers.length, opens, closes, begins: [], ends: [] }
}

/** Judges one UTF-16 unit, as the kept Markdown libraries do: half an emoji counts as a letter. */
function kindOf(character: string): 'space' | 'punctuation' | 'letter' {
  if (character === '' || /\s/.test(character)) return 'space'
  return /[\p{P}\p{S}]/u.test(character) ? 'punctuation' : 'letter'
}

/**
 * Pairs the runs of one paragraph, or of one link's text, in place.
 * What was searched in vain is not searched again (`barren`), so that ten thousand asterisks take no longer than letters.
 */
export function pairRuns(runs: readonly Run[]): void {
  const open: Run[] = []
  const position = new Map(runs.map((run, index) => [run, index]))
  const barren = new Map<string, number>()
  for (const [index, closer] of runs.entries()) {
    while (closer.closes && closer.size > 0) {
      const kind = `${closer.marker}${closer.opens}${closer.length % 3}`
      const found = open.findLastIndex(
        (opener) => suits(opener, closer) || (position.get(opener) ?? 0) <= (barren.get(kind) ?? -1),
      )
      const opener = open[found]
      if (!opener || !suits(opener, closer)) {
        barren.set(kind, index - 1)
        break
      }
      pair(opener, closer)
      open.length = opener.size > 0 ? found + 1 : found
    }
    if (closer.opens && closer.size > 0) open.push(closer)
  }
}

/** CommonMark's rule of three: of two runs that could go either way, lengths that add up to a multiple of three do not pair. */
function suits(opener: Run, closer: Run): boolean {
  if (opener.marker !== closer.marker) return false
  const eitherWay = opener.closes || closer.opens
  return !eitherWay || (opener.length + closer.length) % 3 !== 0 || (opener.length % 3 === 0 && closer.length % 3 === 0)
}

function pair(opener: Run, closer: Run): void {
  const size = opener.size > 1 && closer.size > 1 ? 2 : 1
  const attention = size === 2 ? 'strong' : 'emphasis'
  opener.begins.push(attention)
  closer.ends.push(attention)
  opener.size -= size
  closer.size -= size
}
