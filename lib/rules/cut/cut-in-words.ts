/** What the desk says of a cut: how long it is, what is left, and what it cannot be called. */
import { capitalised, inWords, numberInWords } from '#lib/rules/wording/number-in-words.ts'
import type { CutOfDraft } from './cut-of-draft.ts'
import { aloudSeconds, cutSeconds, mostCutWords } from './cut-time.ts'

/** "43 s of 60", beside the heading. */
export const cutLength = (words: number) => `${cutSeconds(words)} s of 60`

export const isOver = (words: number) => words > mostCutWords

function measured({ words, sentences, answers }: CutOfDraft): string {
  const marked = numberInWords(sentences, 'marked sentence')
  return `${capitalised(marked)} from ${numberInWords(answers, 'answer')}. ${leftOrOver(words)}`
}

function leftOrOver(words: number): string {
  const left = 60 - cutSeconds(words)
  if (left < 0) return `${capitalised(numberInWords(-left, 'second'))} too many: leave some out.`
  return left === 1 ? 'One second is left.' : `${capitalised(inWords(left))} seconds are left.`
}

/** Sentences, each of its own: "Nine marked sentences from five answers. 17 seconds are left." */
export function cutInWords(cut: CutOfDraft): string[] {
  if (cut.sentences === 0) return ['No sentence is marked. Mark some in the answers.']
  const aloud = `Read aloud it takes ${aloudSeconds(cut.words)} seconds.`
  const label = 'Longer than 60 seconds, it is not shown to readers: the piece goes out in full only.'
  return [measured(cut), aloud, ...(isOver(cut.words) ? [label] : [])]
}

/** What a screen reader hears a moment after a sentence was marked. */
export function cutAnnounced({ words, sentences }: CutOfDraft): string {
  const over = isOver(words) ? ', too long' : ''
  return sentences === 0 ? 'The cut is empty.' : `The cut: ${cutSeconds(words)} of 60 seconds${over}.`
}
