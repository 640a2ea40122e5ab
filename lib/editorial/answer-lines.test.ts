/** The form of an import's lines, posted: whatever is sent, the lines come back. */
import { describe, expect, it } from 'vitest'
import type { Line } from '#lib/rules/lines/line.ts'
import { previousLines } from '#lib/rules/lines/lines-answer.ts'
import { linesFields } from '#lib/rules/lines/lines-form.ts'
import { aDesk } from './a-desk.ts'
import { answerLines } from './answer-lines.ts'
import { draftOf } from './draft-of.ts'
import { linesOfImport } from './lines-of-import.ts'
import { startInterview, starting } from './start-interview.ts'

const text = `Why do you like rope?

I like that it holds. I always did.

What do you tie?

I tie whatever I am given, and I check it twice.`

function aForm() {
  const at = aDesk()
  const { interview: id } = startInterview(at.as('writer'), starting.parse({ from: 'text', text }))
  const shown = linesOfImport(at.as('writer'), id ?? 0)
  const lines = shown?.lines ?? []
  const fields = (step: string, sent: readonly Line[] = lines, other: Record<string, string> = {}) => {
    const form = new FormData()
    form.set(linesFields.interview, String(id))
    form.set(linesFields.import, String(shown?.id))
    form.set(linesFields.version, '1')
    for (const { role } of sent) form.append(linesFields.role, role)
    for (const [name, value] of Object.entries({ ...other, step })) form.set(name, value)
    return form
  }
  const previous = previousLines({ version: 1, changed: null, lines })
  const answered = (form: FormData, before = previous) => answerLines(at.as('writer'), before, form)
  const draft = () => draftOf(at.db, id ?? 0)
  return { ...at, id: id ?? 0, lines, fields, answered, draft }
}

describe('the form of the lines', () => {
  it('splits a line, and saves nothing', () => {
    const { fields, answered, draft } = aForm()
    const { answer } = answered(fields('split 1 22'))
    expect(answer?.lines.map((line) => line.text).slice(1, 3)).toEqual(['I like that it holds.', 'I always did.'])
    expect(answer).toMatchObject({
      outcome: 'stepped',
      said: 'Split line 2; line 3 is answer. Not read into the draft yet.',
    })
    expect(draft().version).toBe(1)
  })

  it('turns a line into what its select says', () => {
    const { fields, answered } = aForm()
    const form = fields('show')
    const roles = form.getAll(linesFields.role).map(String)
    form.delete(linesFields.role)
    for (const role of roles.with(1, 'standfirst')) form.append(linesFields.role, role)
    expect(answered(form).answer?.lines[1]).toMatchObject({ role: 'standfirst', reason: 'chosen by hand' })
  })

  it('reads the lines into the draft, and names the interview', () => {
    const { fields, answered, lines, id, draft } = aForm()
    const first = lines[0]
    if (!first) throw new Error('There are lines.')
    expect(answered(fields('read', lines.with(0, { ...first, role: 'headline' })))).toEqual({ answer: null, read: id })
    expect(draft().content.headline).toBe('Why do you like rope?')
  })

  it('from an older version comes back with its lines, the newest version, and what was changed', () => {
    const { fields, answered, lines, saved, id } = aForm()
    saved(id, 'colleague', { headline: '“Hers”' })
    expect(answered(fields('read')).answer).toMatchObject({
      lines,
      version: 2,
      outcome: 'stale',
      changed: 'The headline was changed since the import.',
    })
    const again = answered(fields('read', lines, { version: '2' })).answer
    expect(again).toMatchObject({ lines, outcome: 'refused', said: expect.stringMatching(/^Not read yet/) })
    expect(answered(fields('read', lines, { version: '2', setAside: '1' })).read).toBe(id)
  })

  it.each([
    ['without what its lines are', 'role'],
    ['without its interview', 'interview'],
  ])('%s is not complete', (_, field) => {
    const { fields, answered, draft } = aForm()
    const form = fields('read')
    form.set(field, 'nonsense')
    expect(answered(form).answer).toMatchObject({ outcome: 'refused', said: expect.stringContaining('not complete') })
    expect(draft().version).toBe(1)
  })

  it.each([
    ['nothing', null],
    ['other things than lines', { lines: [{ text: 'Why?' }] }],
    ['one line of several', { lines: [{ ...aForm().lines[0] }] }],
  ])('that comes with %s before it is not complete', (_, before) => {
    const { fields, answered, draft } = aForm()
    const { answer } = answered(fields('read'), previousLines(before))
    expect(answer).toMatchObject({ outcome: 'refused', said: expect.stringContaining('not complete') })
    expect(draft().version).toBe(1)
  })

  it('that names an import of nowhere gets a sentence', () => {
    const { fields, answered, lines } = aForm()
    const { answer } = answered(fields('read', lines, { import: '999', version: '7' }))
    expect(answer).toMatchObject({ lines, outcome: 'refused', said: 'There is no such import.' })
  })
})
