'use server'
/** The doors of the page on which a text is read into a draft, line by line, or taken out again. */
import { withFile } from '#app/desk/interviews/new/with-file.ts'
import { action } from '#lib/accounts/action.ts'
import { importInto, importing } from '#lib/editorial/import-into.ts'
import { undoImport, undoing } from '#lib/editorial/undo-import.ts'
import { answerLines } from './answer-lines.ts'
import { importedInto, undone } from './where-to.ts'

export const readTheLines = answerLines
export const undoAnImport = action(undoing, undoImport, undone)
export const importAnotherText = withFile(action(importing, importInto, importedInto))
