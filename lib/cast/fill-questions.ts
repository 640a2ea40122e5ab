/** The cast's questions and their wordings; the first six are there already, and a set with them. */
import { questions as castQuestions } from '#db/cast/questions.ts'
import { users as castUsers } from '#db/cast/users.ts'
import type { Database, Tx } from '#db/open-database.ts'
import { addWording } from '#lib/questions/add-wording.ts'
import { newQuestion, questionWorded } from '#lib/questions/question-worded.ts'
import { allows } from '#lib/rules/permissions.ts'
import { castActor } from './cast-actor.ts'

export function fillQuestions(db: Database, now: Date) {
  const keeper = castUsers.find(({ role }) => allows(role, 'keepQuestions', false))?.email ?? ''
  for (const { wordings } of castQuestions) {
    const [name = '', ...others] = wordings
    const question = questionWorded(db, name) ?? newQuestion(db, now, name)
    const desk = { db, now, actor: castActor(db, keeper) }
    for (const wording of others) {
      const { problems } = addWording(desk, { question, wording })
      if (problems.length > 0) throw new Error(`The cast words two questions “${wording}”.`)
    }
  }
}

/** The question that the cast put in these very words; none for what it asked of one leader only. */
export function questionAsked(tx: Tx, wording: string): { question?: number } {
  const asked = castQuestions.find((question) => question.asked.includes(wording))
  const question = asked ? questionWorded(tx, asked.wordings[0] ?? '') : null
  return question === null ? {} : { question }
}
