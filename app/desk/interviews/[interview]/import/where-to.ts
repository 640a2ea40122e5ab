/** Where the desk goes once lines were read, an import was undone, or another text was read in. */
import { done } from '#app/desk/where-to.ts'
import type { ImportedInto } from '#lib/editorial/import-into.ts'

export const linesRead = done('lines')

export function importedInto({ interview }: { interview: number }, { read }: ImportedInto) {
  return done(read ? 'importMore' : 'nothingRead')({ interview })
}

/** Here the text can be read again. */
export function undone({ interview }: { interview: number }) {
  return `/desk/interviews/${interview}/import?done=undoImport`
}
