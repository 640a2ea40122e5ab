/** How much a word says: most where only one question of the bank has it, least where it is the talk of every interview. */
import { plainWords } from './plain-words.ts'
import { stem } from './stem.ts'

/** Takes a plain word and its stem; gives a weight from 0.06 to 1. */
export type Rarity = (word: string, stem: string) => number

const talkOfEveryInterview = new Set(
  `job jobs work working works worked role roles career post position time times life team teams colleague colleagues staff
  department office year years favourite favorite ideal perfect dream great greatest biggest big best worst day days today
  world place spend use find new professional personal far choose had often enjoy feel start started recently university
  hospital museum council trust organisation institution company`.split(/\s+/),
)

export function rarityIn(bank: readonly { wordings: readonly string[] }[]): Rarity {
  const questionsWith = new Map<string, number>()
  for (const { wordings } of bank) {
    for (const found of new Set(wordings.flatMap(plainWords).map(stem))) {
      questionsWith.set(found, (questionsWith.get(found) ?? 0) + 1)
    }
  }
  const most = Math.log(1 + bank.length)
  return (word, stemmed) => {
    const others = Math.max(0, (questionsWith.get(stemmed) ?? 0) - 1)
    const rare = Math.log((1 + bank.length) / (1 + others)) / most
    return Math.max(0.1, rare) * (talkOfEveryInterview.has(word) ? 0.6 : 1)
  }
}
