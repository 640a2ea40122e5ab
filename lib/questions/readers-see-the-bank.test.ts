/** Readers see questions by their names: whatever changes one of those raises the site's version. */
import { expect, test } from 'vitest'
import { aBank } from '#lib/editorial/a-bank.ts'
import { siteVersion } from '#lib/reading/site-version.ts'
import { markOfShown } from '#lib/rules/mark-of-shown.ts'
import { wordingShown } from '#lib/rules/wording/as-shown.ts'
import { addWording } from './add-wording.ts'
import { editWording } from './edit-wording.ts'
import { mergeQuestions } from './merge-questions.ts'
import { questionOnDesk } from './question-on-desk.ts'
import { removeWording } from './remove-wording.ts'
import { renameQuestion } from './rename-question.ts'

const [paint, wall] = ['What would you paint on the wall?', 'And that wall?']

function painted() {
  const at = aBank()
  const question = at.added(paint)
  addWording(at.as('admin'), { question, wording: wall })
  const of = questionOnDesk(at.as('admin'), `${question}`)?.wordings.find(({ wording }) => wording === wall)?.id ?? 0
  return { ...at, admin: at.as('admin'), question, of }
}

test.each<[string, (at: ReturnType<typeof painted>) => unknown]>([
  ['calling it by another wording', ({ admin, question, of }) => renameQuestion(admin, { question, of })],
  ['removing a wording', ({ admin, question, of }) => removeWording(admin, { question, of })],
  ['merging it', ({ admin, question, added }) => mergeQuestions(admin, { question, into: added('Whose wall is it?') })],
  [
    'changing a wording',
    ({ admin, question, of }) =>
      editWording(admin, {
        question,
        of,
        wording: 'And which wall?',
        startedFrom: markOfShown(wordingShown({ wording: wall })),
      }),
  ],
])('%s', (_, changes) => {
  const at = painted()
  const version = () => siteVersion(at.admin).version
  const before = version()
  changes(at)
  expect(version()).toBeGreaterThan(before)
})
