/** An import as the desk shows it: each line with what it was read as, and what became of it in the draft since. */
import type { Desk } from '#lib/desk.ts'
import { nameOf } from '#lib/people/name-of.ts'
import { changedSince } from '#lib/rules/lines/changed-since.ts'
import type { Line } from '#lib/rules/lines/line.ts'
import { requireRight } from '#lib/rules/require-right.ts'
import { draftOf } from './draft-of.ts'
import { linesIn, newestImport } from './import-found.ts'

interface LinesOfImport {
  id: number
  text: string
  source: string
  importedBy: string
  importedAt: Date
  undone: boolean
  lines: Line[]
  /** The version of the draft that these lines can be read into. */
  version: number
  /** What somebody changed in the draft since, as a sentence; null where nobody did. */
  changed: string | null
}

/** The newest import, or null for an interview that no text was read into. Refuses: not-found, to whoever has no place at the desk. */
export function linesOfImport({ db, actor }: Desk, interviewId: number): LinesOfImport | null {
  requireRight(actor, 'work')
  const read = newestImport(db, interviewId)
  if (!read) return null
  const { version, content } = draftOf(db, interviewId)
  const undone = read.undoneAt !== null
  return {
    ...read,
    importedBy: nameOf(db, read.importedById),
    undone,
    lines: linesIn(read),
    version,
    changed: undone ? null : changedSince(read.after.content, content),
  }
}
