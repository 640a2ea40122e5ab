/** Answers the form of an import's lines: takes a step with one of them, or reads them into the draft. The lines go back as they were sent. */
import type { Desk } from '#lib/desk.ts'
import { changedSince } from '#lib/rules/lines/changed-since.ts'
import { lineStepInWords, readLineStep, takeLineStep } from '#lib/rules/lines/line-step.ts'
import type { LinesAnswer } from '#lib/rules/lines/lines-answer.ts'
import { linesFields, readLinesForm } from '#lib/rules/lines/lines-form.ts'
import { Refusal } from '#lib/rules/refusal.ts'
import { draftOf } from './draft-of.ts'
import { importFound } from './import-found.ts'
import { readLines } from './read-lines.ts'
import { undoing } from './undo-import.ts'

/** `read` names the interview into whose draft the lines went; else the form goes on. */
type LinesAnswered = { answer: LinesAnswer; read: null } | { answer: null; read: number }

const notComplete = 'This form is not complete. Open the page again.'
const notRead = 'Not read into the draft yet.'

const going = (answer: LinesAnswer): LinesAnswered => ({ answer, read: null })

export function answerLines(desk: Desk, previous: LinesAnswer, fields: FormData): LinesAnswered {
  const lines = readLinesForm(fields, previous.lines)
  const names = undoing.safeParse({
    interview: fields.get(linesFields.interview),
    version: fields.get(linesFields.version),
    import: fields.get(linesFields.import),
  })
  if (!lines || !names.success) return going({ ...previous, said: notComplete, outcome: 'refused' })
  const { interview, version } = names.data
  const before = { ...previous, lines, version }
  const asked = fields.get(linesFields.step)
  const step = typeof asked === 'string' ? readLineStep(asked) : null
  if (step) {
    const after = takeLineStep(lines, step)
    return going({
      ...before,
      lines: after,
      said: `${lineStepInWords(lines, after, step)} ${notRead}`,
      outcome: 'stepped',
    })
  }
  if (asked === 'show') return going({ ...before, said: notRead, outcome: 'stepped' })
  try {
    const outcome = readLines(desk, { ...names.data, lines, setAside: fields.get(linesFields.setAside) === '1' })
    if (outcome === 'read' || outcome === 'unchanged') return { answer: null, read: interview }
    return going({ ...before, changed: changedNow(desk, names.data), said: said[outcome], outcome: 'refused' })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    if (error.kind !== 'stale') return going({ ...before, said: error.message, outcome: 'refused' })
    const { version: newest } = draftOf(desk.db, interview)
    const changed = changedNow(desk, names.data)
    return going({ ...before, version: newest, changed, said: error.message, outcome: 'stale' })
  }
}

const said = {
  asks: 'Not read yet: the draft was changed since the import. Say below that those words are set aside, then read the lines once more.',
  'too much':
    'Not read: this would be more than a draft can hold. Make fewer lines into a headline, a standfirst or questions.',
} as const

/** What stands in the way now; it may have come about while the page was open. */
function changedNow({ db }: Desk, { interview, import: id }: { interview: number; import: number }): string | null {
  const { undoneAt, after } = importFound(db, interview, id)
  return undoneAt === null ? changedSince(after.content, draftOf(db, interview).content) : null
}

export function refusedLines(previous: LinesAnswer, fields: FormData, said: string): LinesAnswer {
  return { ...previous, lines: readLinesForm(fields, previous.lines) ?? previous.lines, said, outcome: 'refused' }
}
