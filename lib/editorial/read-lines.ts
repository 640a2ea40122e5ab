/** Reads the lines of an import into the draft as somebody turned, joined and split them. */
import { eq } from 'drizzle-orm'
import { imports } from '#db/schema/drafts.ts'
import { change } from '#lib/change.ts'
import type { Desk } from '#lib/desk.ts'
import { isSameContent } from '#lib/rules/content/canonical.ts'
import { contentSchema } from '#lib/rules/content/content.ts'
import { changedSince } from '#lib/rules/lines/changed-since.ts'
import { lettersOf } from '#lib/rules/lines/letters-of.ts'
import type { Line } from '#lib/rules/lines/line.ts'
import { readingOfLines } from '#lib/rules/lines/reading-of-lines.ts'
import { Refusal } from '#lib/rules/refusal.ts'
import { stale } from '#lib/rules/wording/refusals.ts'
import { askedInBank } from './asked-in-bank.ts'
import { draftOf } from './draft-of.ts'
import { findForStep } from './find-for-step.ts'
import { importFound, linesIn } from './import-found.ts'
import { intoDraft } from './into-draft.ts'
import { keepWording } from './keep-wording.ts'
import { record } from './record.ts'
import { setAside } from './set-aside.ts'
import { withPortraitOf } from './with-portrait-of.ts'

interface LinesToRead {
  interview: number
  version: number
  import: number
  lines: readonly Line[]
  /** What was changed since the import has been seen: those words are set aside as a revision first. */
  setAside: boolean
}

/** 'asks': words were changed since the import, and nobody has said that they may be set aside. 'too much': no draft could hold it. */
type ReadLines = 'read' | 'unchanged' | 'asks' | 'too much'

/** What the editor let go of is not brought back: lines that the import left over once, and the draft no longer has. */
function withoutLetGo(leftOver: string[], once: readonly string[], still: readonly string[]): string[] {
  const gone = [...once]
  for (const line of still) {
    const at = gone.indexOf(line)
    if (at >= 0) gone.splice(at, 1)
  }
  return leftOver.filter((line) => {
    const at = gone.indexOf(line)
    if (at >= 0) gone.splice(at, 1)
    return at < 0
  })
}

/**
 * An import that was undone is read into the draft as it is now; one that stands replaces what it made of the draft.
 * Refuses: not-found, not-allowed, wrong-state (as a save does, and for lines that are not those of the import), stale.
 */
export function readLines(desk: Desk, input: LinesToRead): ReadLines {
  const { interview: id, version, lines } = input
  return change(desk.db, (tx) => {
    findForStep(tx, desk, id, 'save')
    const draft = draftOf(tx, id)
    const read = importFound(tx, id, input.import)
    if (draft.version !== version) throw new Refusal('stale', stale.lines)
    if (lettersOf(lines) !== lettersOf(linesIn(read)))
      throw new Refusal('wrong-state', 'These are not the lines of this text. Open the page again.')
    const undone = read.undoneAt !== null
    const changed = undone ? null : changedSince(read.after.content, draft.content)
    if (changed !== null && !input.setAside) return 'asks'
    const before = undone
      ? { content: draft.content, leftOver: draft.leftOver }
      : { ...read.before, content: withPortraitOf(draft.content, read.before.content) }
    const after = intoDraft(before, readingOfLines(lines), {
      former: [...draft.content.exchanges, ...read.after.content.exchanges],
      asked: askedInBank({ ...desk, db: tx }, before.content),
    })
    if (!contentSchema.safeParse(after.content).success) return 'too much'
    const leftOver =
      undone || changed !== null ? after.leftOver : withoutLetGo(after.leftOver, read.after.leftOver, draft.leftOver)
    tx.update(imports)
      .set({ lines: [...lines], before, after, undoneAt: null })
      .where(eq(imports.id, read.id))
      .run()
    const sameWords = isSameContent(after.content, draft.content)
    if (sameWords && JSON.stringify(leftOver) === JSON.stringify(draft.leftOver)) return 'unchanged'
    if (changed !== null) setAside(tx, desk, id, draft.content)
    keepWording(tx, desk, id, { content: after.content, leftOver })
    if (undone) record(tx, desk, { interviewId: id, verb: 'importMore', ...(read.source && { note: read.source }) })
    else if (!sameWords) record(tx, desk, { interviewId: id, verb: 'save' })
    return 'read'
  })
}
