/** What the desk prepares and readers do not see: questions that no live interview puts, a set, a meaning, and whoever has an account. */
import type { Database } from '#db/open-database.ts'
import { keepAccount } from '#lib/accounts/keep-account.ts'
import { keepInitialism } from '#lib/glossary/keep-initialism.ts'
import type { TwoHands } from '#lib/populate/two-hands.ts'
import { addQuestion } from '#lib/questions/add-question.ts'
import { addSet } from '#lib/questions/add-set.ts'
import { retireQuestion } from '#lib/questions/retire-question.ts'

/** Gives the number of a question that is put in secret interviews only. */
export async function secretBank(db: Database, { deciding }: TwoHands, secret: (kind: string) => string) {
  const { question } = addQuestion(deciding(), { wording: `What would a ${secret('question')} do?` })
  const retired = addQuestion(deciding(), { wording: `What did a ${secret('retired')} do?` })
  if (question === null || retired.question === null) throw new Error('A question of the bank has these words.')
  retireQuestion(deciding(), { question: retired.question })
  addSet(deciding(), { name: `Questions for a ${secret('set')}` })
  keepInitialism(deciding(), { letters: 'XGPH', meaning: secret('meaning'), startedFrom: '' })
  const name = secret('account')
  await keepAccount({ db }, { email: `${name}@sixty.example`, name, role: 'editor', password: `${name} password` })
  return question
}
