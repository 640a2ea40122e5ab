/** Finds the question of a bank that a wording asks, however it is put. */
import { hear } from './hear.ts'
import { likeness } from './likeness.ts'
import { rarityIn } from './rarity.ts'

type BankQuestion<Id> = { id: Id; wordings: readonly string[] }

/** Best first; `likeness` is from 0 to 1, and above a half the wording is more likely this question than none. */
type Match<Id> = { best: Id | null; offered: { id: Id; likeness: number }[] }

export type Matcher<Id> = { match(wording: string): Match<Id> }

const mostOffered = 3
/** A question that is less likely than none, yet this far (in logits) ahead of all others, is named: it is right as often as those above. */
const enough = { alone: 0, ahead: -1, lead: 1 }
/** A wording longer than any question is heard up to here. */
const longestHeard = 600

/** Takes a bank, whose questions are heard once. A match then takes milliseconds, even among 300 questions. */
export function matcherFor<Id>(bank: readonly BankQuestion<Id>[]): Matcher<Id> {
  const rarity = rarityIn(bank)
  const questions = bank.map(({ id, wordings }) => ({
    id,
    heard: wordings.map((wording) => hear(wording.slice(0, longestHeard), rarity)),
  }))
  const questionsOn = new Map<string, number>()
  for (const { heard } of questions) {
    for (const theme of new Set(heard.flatMap(({ themes }) => themes.map(({ theme }) => theme)))) {
      questionsOn.set(theme, (questionsOn.get(theme) ?? 0) + 1)
    }
  }
  const commonness = (theme: string) => 1 / (1 + 0.3 * Math.log(questionsOn.get(theme) ?? 1))
  return {
    match(wording) {
      const asked = hear(wording.slice(0, longestHeard), rarity)
      const offered = questions
        .flatMap(({ id, heard }) =>
          heard.length === 0
            ? []
            : [{ id, logit: Math.max(...heard.map((question) => likeness(asked, question, commonness))) }],
        )
        .sort((one, other) => other.logit - one.logit)
        .slice(0, mostOffered)
      const [first, second] = offered
      const leads = asked.saysYou && first !== undefined && first.logit - (second?.logit ?? 0) > enough.lead
      return {
        best:
          first !== undefined && first.logit > (leads ? enough.ahead : enough.alone) && wording.trim() !== ''
            ? first.id
            : null,
        offered: offered.map(({ id, logit }) => ({ id, likeness: 1 / (1 + Math.exp(-logit)) })),
      }
    },
  }
}
