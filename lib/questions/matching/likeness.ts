/** How likely a wording is to be a question, by one of the question's own wordings. */
import type { Heard, Word } from './hear.ts'
import { areAlike } from './like-words.ts'
import { relation } from './relatives.ts'
import type { ThemeFound } from './themes-in.ts'

/**
 * Logits: above 0, a wording is more likely this question than none. Fitted to labelled sets by logistic regression over
 * "this question, that one, or none", rounded, some then moved by hand; docs/decisions/matching-questions.md says how.
 */
const numbers = {
  none: -2,
  words: 2.4,
  theme: 6.7,
  anotherTheme: -0.9,
  unexplained: -1.1,
  unexplainedWithoutYou: -1.9,
  withoutYou: -3.2,
  oppositeTone: -1.3,
  otherAskWord: -0.85,
  chatter: -5.5,
}

const sum = (terms: readonly number[]): number => terms.reduce((total, term) => total + term, 0)

function near(word: Word, other: Word): number {
  if (word.stem === other.stem) return 1
  return areAlike(word.stem, other.stem) ? 0.7 : 0
}

const nearest = (word: Word, others: readonly Word[]): number =>
  Math.max(0, ...others.map((other) => near(word, other)))

/** The share of some words' weight that other words cover; where nothing but names was left, half. */
function covered(words: readonly Word[], others: readonly Word[], given: number): number {
  const total = sum(words.map(({ weight }) => weight))
  if (total === 0) return given === 0 ? 0 : 0.5
  return sum(words.map((word) => word.weight * nearest(word, others))) / total
}

/** A theme of many questions in the bank says little about one. */
type Commonness = (theme: string) => number

function sharedThemes(from: readonly ThemeFound[], to: readonly ThemeFound[], commonness: Commonness): number {
  const weights = from.map(({ theme, weight }) => (weight * commonness(theme)) ** 2)
  const total = sum(weights)
  if (total === 0) return 0
  const shared = from.map(({ theme }, index) => {
    return (weights[index] ?? 0) * Math.max(0, ...to.map((other) => relation(theme, other.theme)))
  })
  return sum(shared) / total
}

/** Takes what was asked and one wording of a question; gives a logit. */
export function likeness(asked: Heard, question: Heard, commonness: Commonness): number {
  const own = new Set(question.words.map(({ stem }) => stem))
  const fillsSlot = ({ word, stem }: Word) => question.hasSlot && !own.has(stem) && asked.names.has(word)
  const inAsked = covered(
    asked.words.filter((word) => !fillsSlot(word)),
    question.words,
    asked.words.length,
  )
  const inQuestion = covered(question.words, asked.words, question.words.length)
  const met = inQuestion * sum(question.words.map(({ weight }) => weight))
  const both = inAsked + inQuestion
  const words = both === 0 ? 0 : ((2 * inAsked * inQuestion) / both) * (1 - Math.exp(-3 * met))

  const theme = Math.sqrt(
    sharedThemes(asked.themes, question.themes, commonness) *
      (0.3 + 0.7 * sharedThemes(question.themes, asked.themes, commonness)),
  )
  const shared = asked.themes.filter((one) => question.themes.some((other) => other.theme === one.theme))
  const bothHaveThemes = asked.themes.length > 0 && question.themes.length > 0
  const another = bothHaveThemes && theme < 0.4 ? Math.max(...asked.themes.map(({ weight }) => weight)) : 0

  const explained = new Set(shared.flatMap(({ at }) => [...at]))
  const rest = asked.words.filter(({ word, at }) => !explained.has(at) && !asked.names.has(word))
  const loose = sum(rest.map((word) => word.weight * (1 - nearest(word, question.words))))
  const addressed = asked.saysYou || asked.isHeading
  const filling = question.hasSlot ? (addressed ? 1 : 0.5) : 0
  const unexplained = Math.min(3, Math.max(0, loose - filling))
  const needsYou = question.saysYou && !addressed && !shared.some(({ impersonal }) => impersonal)
  const otherAskWord = asked.asks !== '' && question.asks !== '' && asked.asks !== question.asks
  const otherAmount = asked.asksHowMany !== question.asksHowMany && theme < 0.5
  return (
    numbers.none +
    numbers.words * words +
    numbers.theme * theme +
    numbers.anotherTheme * another +
    numbers.unexplained * unexplained * (1 - 0.6 * theme) +
    (addressed ? 0 : numbers.unexplainedWithoutYou * unexplained) +
    (needsYou ? numbers.withoutYou * (asked.isYesOrNo ? 1.5 : 1) : 0) +
    (asked.tone * question.tone < 0 ? numbers.oppositeTone : 0) +
    numbers.otherAskWord * (otherAmount ? 2 : otherAskWord ? 1 - theme / 2 : 0) +
    (asked.isChatter ? numbers.chatter : 0)
  )
}
