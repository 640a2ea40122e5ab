/** npm run questions:score   prints how well questions are matched on the labelled sets, and what it costs. */
import { labelledSets, unlearnedSets } from '#lib/questions/matching/cases/labelled-sets.ts'
import { figuresOf } from '#lib/questions/matching/figures.ts'
import { matcherFor } from '#lib/questions/matching/matcher-for.ts'

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`

console.table(
  Object.fromEntries(
    [...labelledSets, ...unlearnedSets].map((set) => {
      const { precision, recall, f1, firstThree, nothing, wordings, nothings } = figuresOf(set)
      return [
        set.title,
        {
          wordings: `${wordings} + ${nothings}`,
          precision: percent(precision),
          recall: percent(recall),
          F1: percent(f1),
          'first three': percent(firstThree),
          'nothing known as nothing': percent(nothing),
        },
      ]
    }),
  ),
)

const questions = labelledSets.flatMap((set) => set.questions)
const bank = Array.from({ length: 300 }, (_, id) => ({
  id,
  wordings: questions[id % questions.length]?.wordings ?? [],
}))
const before = performance.now()
const matcher = matcherFor(bank)
const made = performance.now()
const wordings = questions.flatMap(({ asked }) => asked)
for (const wording of wordings) matcher.match(wording)
const each = (performance.now() - made) / wordings.length
console.log(
  `A bank of 300 questions is heard in ${(made - before).toFixed(0)} ms; a match takes ${each.toFixed(1)} ms.`,
)
console.log(`The whole process holds ${Math.round(process.memoryUsage().rss / 1e6)} MB.`)
