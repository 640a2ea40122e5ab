'use server'
/** The question bank's doors. */
import { action } from '#lib/accounts/action.ts'
import { addedQuestion, addQuestion } from '#lib/questions/add-question.ts'
import { addedSet, addSet } from '#lib/questions/add-set.ts'
import { addedWording, addWording } from '#lib/questions/add-wording.ts'
import { editedSet, editSet } from '#lib/questions/edit-set.ts'
import { editedWording, editWording } from '#lib/questions/edit-wording.ts'
import { mergeQuestions, merging } from '#lib/questions/merge-questions.ts'
import { namedQuestion, namedWording } from '#lib/questions/named-question.ts'
import { namedSet } from '#lib/questions/named-set.ts'
import { removeWording } from '#lib/questions/remove-wording.ts'
import { renameQuestion } from '#lib/questions/rename-question.ts'
import { restoreQuestion } from '#lib/questions/restore-question.ts'
import { restoreSet } from '#lib/questions/restore-set.ts'
import { retireQuestion } from '#lib/questions/retire-question.ts'
import { retireSet } from '#lib/questions/retire-set.ts'
import { atQuestion, atSet, toQuestion, toSet } from './where-to.ts'

export const addAQuestion = action(addedQuestion, addQuestion, toQuestion)
export const addAWording = action(addedWording, addWording, atQuestion('addWording'))
export const editAWording = action(editedWording, editWording, atQuestion('editWording'))
export const removeAWording = action(namedWording, removeWording, atQuestion('removeWording'))
export const renameAQuestion = action(namedWording, renameQuestion, atQuestion('rename'))
export const retireAQuestion = action(namedQuestion, retireQuestion, atQuestion('retire'))
export const restoreAQuestion = action(namedQuestion, restoreQuestion, atQuestion('restore'))
export const mergeTwoQuestions = action(merging, mergeQuestions, ({ into }) =>
  atQuestion('merge')({ question: into ?? 0 }),
)
export const addASet = action(addedSet, addSet, toSet)
export const editASet = action(editedSet, editSet, atSet('editSet'))
export const retireASet = action(namedSet, retireSet, atSet('retireSet'))
export const restoreASet = action(namedSet, restoreSet, atSet('restoreSet'))
