/** The difference of two texts, word by word: what stayed, what was deleted, what was inserted, in the order of reading. */
import { aligned, type Stretch } from './aligned.ts'

export interface Run {
  kind: 'same' | 'inserted' | 'deleted'
  text: string
}

/** Cuts no letter from its accent and no picture in two, and knows the words of Japanese and Thai. */
const segmenter = new Intl.Segmenter('en', { granularity: 'word' })

/** The words of a text with all that stands between; joined, they are the text. */
export function tokensOf(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
}

/**
 * The runs but the inserted ones are the text before; the runs but the deleted ones are the text after. A few words
 * replaced in a row are one deletion and one insertion, not one for each word with a space that stayed between.
 */
export function wordRuns(before: string, after: string): Run[] {
  const stretches = aligned(tokensOf(before), tokensOf(after), (token) => token)
  return joinedAcrossSpaces(stretches).flatMap((stretch) => runsOf(stretch))
}

function joinedAcrossSpaces(stretches: readonly Stretch<string>[]): Stretch<string>[] {
  const joined: Stretch<string>[] = []
  for (const [at, stretch] of stretches.entries()) {
    const last = joined.at(-1)
    const isSpaceBetween = stretch.isSame && stretch.after.join('').trim() === '' && stretches[at + 1]?.isSame === false
    const isReplacement = last?.isSame === false && last.before.length > 0 && last.after.length > 0
    if (last && !last.isSame && (!stretch.isSame || (isSpaceBetween && isReplacement))) {
      last.before.push(...stretch.before)
      last.after.push(...stretch.after)
    } else {
      joined.push({ ...stretch })
    }
  }
  return joined
}

function runsOf({ isSame, before, after }: Stretch<string>): Run[] {
  const run = (kind: Run['kind'], tokens: readonly string[]) => ({ kind, text: tokens.join('') })
  const runs = isSame ? [run('same', after)] : [run('deleted', before), run('inserted', after)]
  return runs.filter(({ text }) => text !== '')
}
