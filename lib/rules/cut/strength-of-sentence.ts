/** What speaks for a sentence and what against it, when a cut is suggested: rules with reasons, and no trained model. */
import { wordsOf } from '#lib/rules/rich-text/words.ts'

interface Strength {
  score: number
  /** What speaks for it, as the editor reads it. */
  reasons: string[]
  /** It points back ("That was …"): without the sentence before it nobody knows to what. */
  leans: boolean
}

interface Rule {
  applies: (sentence: string, isFirst: boolean, isLast: boolean) => boolean
  score: number
  reason?: string
}

const throatClearing =
  /^(?:well|so|right|okay|ok|oh|hello|hi|yes|no|sure|honestly|frankly|obviously|basically|thank|thanks|good question|great question|that(?:’|')s an? \w+ question|what an? \w+ question|to be honest|as (?:you know|i said|mentioned)|of course|let me|i (?:would|should) (?:like|say)|i think|i guess|i suppose|first of all|happy to)\b/iu
const pointsBack =
  /^(?:it|its|that|this|these|those|they|them|their|he|she|his|her|but|and|or|so|then|because|which|such|also|however|instead|still|otherwise|there)\b/iu

const rules: Rule[] = [
  { applies: (_, isFirst) => isFirst, score: 2, reason: 'Opens the answer' },
  {
    // A figure, a number in words, or a name inside the sentence ("I" and its kin are none).
    applies: (sentence) =>
      /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|thousand|million)\b/iu.test(
        sentence,
      ) || /\p{Ll}[,:;]? (?!I\b)\p{Lu}\p{Ll}+/u.test(sentence),
    score: 3,
    reason: 'Names something concrete',
  },
  {
    applies: (sentence) => /\b(?:I|my|me|we|our|us)\b/iu.test(sentence),
    score: 1,
    reason: 'Speaks in the first person',
  },
  { applies: (_, isFirst, isLast) => isLast && !isFirst, score: 1, reason: 'Ends the answer' },
  {
    applies: (sentence) => wordsOf(sentence) <= 14,
    score: 1,
    reason: 'Short enough to leave room for the other answers',
  },
  { applies: (sentence) => wordsOf(sentence) < 4, score: -3 },
  { applies: (sentence) => wordsOf(sentence) > 45, score: -4 },
  { applies: (sentence) => /[?:][”’"')]*$/u.test(sentence), score: -4 },
  { applies: (sentence) => throatClearing.test(sentence), score: -4 },
]

export function strengthOf(sentence: string, isFirst: boolean, isLast: boolean): Strength {
  const applying = rules.filter(({ applies }) => applies(sentence, isFirst, isLast))
  return {
    score: applying.reduce((sum, { score }) => sum + score, 0),
    reasons: applying.flatMap(({ reason }) => reason ?? []),
    leans: !isFirst && pointsBack.test(sentence),
  }
}
