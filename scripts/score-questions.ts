/** npm run questions:score   prints how well questions are matched on the labelled sets, and what it costs. */
import { setA } from '#lib/questions/matching/cases/set-a.ts'
import { setB } from '#lib/questions/matching/cases/set-b.ts'
import { setC } from '#lib/questions/matching/cases/set-c.ts'
import { setD } from '#lib/questions/matching/cases/set-d.ts'
import { setE } from '#lib/questions/matching/cases/set-e.ts'
import { setF } from '#lib/questions/matching/cases/set-f.ts'
import { setG } from '#lib/questions/matching/cases/set-g.ts'
import { setH } from '#lib/questions/matching/cases/set-h.ts'
import { figuresOf } from '#lib/questions/matching/figures.ts'
import { matcherFor } from '#lib/questions/matching/matcher-for.ts'

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`

console.table(
  Object.fromEntries(
    [setA, setB, setC, setD, setE, setF, setG, setH].map((set) => {
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

const questions = [setA, setB, setC, setD, setE, setF, setG, setH].flatMap((set) => set.questions)
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
