/** A cut that fits into 60 seconds, proposed and explained: every answer gets its share, in whole sentences. */
import type { RichText } from '#lib/rules/rich-text/document.ts'
import { wordsOf } from '#lib/rules/rich-text/words.ts'
import { mostCutWords } from './cut-time.ts'
import { sentencesOf } from './sentences-of.ts'
import { strengthOf } from './strength-of-sentence.ts'

export interface SuggestedSentence {
  text: string
  reasons: string[]
}

interface SuggestedCut {
  words: number
  /** As many as there are answers; empty for one from which nothing is proposed. */
  answers: SuggestedSentence[][]
}

interface Candidate {
  answer: number
  at: number
  text: string
  words: number
  score: number
  reasons: string[]
  leans: boolean
}

function candidatesOf(document: RichText, answer: number): Candidate[] {
  const sentences = sentencesOf(document)
  return sentences.map(({ text }, at) => ({
    answer,
    at,
    text,
    words: wordsOf(text),
    ...strengthOf(text, at === 0, at === sentences.length - 1),
  }))
}

const goesOn = 'Goes on from the sentence before it'

/** What a sentence is worth beside those chosen already: one that points back needs what it points to. */
function worthOf({ answer, at, score, leans }: Candidate, chosen: readonly Candidate[]): number {
  if (!leans) return score
  return chosen.some((other) => other.answer === answer && other.at === at - 1) ? score + 1 : score - 5
}

/** Takes the answers in their order. The same answers give the same proposal. */
export function suggestCut(answers: readonly RichText[]): SuggestedCut {
  const candidates = answers.map(candidatesOf)
  const chosen: Candidate[] = []
  const used = answers.map(() => 0)
  let left = mostCutWords

  const take = (one: Candidate) => {
    chosen.push(one)
    used[one.answer] = (used[one.answer] ?? 0) + one.words
    left -= one.words
  }
  const best = (among: readonly Candidate[]) =>
    among
      .filter((one) => one.words <= left && !chosen.includes(one) && worthOf(one, chosen) > 0)
      .toSorted((a, b) => worthOf(b, chosen) - worthOf(a, chosen) || a.words - b.words || a.at - b.at)
      .at(0)

  // First the strongest of every answer, the shorter shares first filled, so that no answer is crowded out.
  const share = mostCutWords / Math.max(1, answers.filter(({ content }) => content.length > 0).length)
  for (const own of candidates) {
    const first = best(own.filter(({ words }) => words <= share)) ?? best(own)
    if (first) take(first)
  }
  // Then whoever has least adds its next, for as long as one fits.
  for (;;) {
    const hungry = [...answers.keys()].toSorted((a, b) => (used[a] ?? 0) - (used[b] ?? 0) || a - b)
    const next = hungry.map((answer) => best(candidates[answer] ?? [])).find((found) => found !== undefined)
    if (!next) break
    take(next)
  }
  return {
    words: mostCutWords - left,
    answers: answers.map((_, answer) =>
      chosen
        .filter((one) => one.answer === answer)
        .toSorted((a, b) => a.at - b.at)
        .map(({ text, reasons, leans }) => ({ text, reasons: leans ? [goesOn, ...reasons] : reasons })),
    ),
  }
}
