import { describe, expect, it } from 'vitest'
import { questions } from '#db/schema/questions.ts'
import { limits } from '#lib/rules/content/limits.ts'
import type { DraftAnswer } from '#lib/rules/drafting/draft-answer.ts'
import { newQuestion } from '#lib/rules/drafting/draft-form.ts'
import { fieldNames } from '#lib/rules/drafting/field-names.ts'
import { aDesk, readyContent } from './a-desk.ts'
import { answerDraft } from './answer-draft.ts'
import { draftOf } from './draft-of.ts'
import { interviewOnDesk } from './interview-on-desk.ts'
import { keepLastWords } from './keep-last-words.ts'
import { openDraft } from './open-draft.ts'
import { revisionNumbered } from './revision-numbered.ts'

const zone = 'Europe/London'
type ADesk = ReturnType<typeof aDesk>

function opened({ as }: ADesk, id: number) {
  const at = interviewOnDesk(as('writer'), id)
  if (!at) throw new Error('There is no such interview.')
  return openDraft(at, zone)
}

/** The form as a browser sends it: of the ready interview, with these fields instead. */
function fields(id: number, version: number, changed: Record<string, string> = {}) {
  const sent = new FormData()
  const all = {
    interview: `${id}`,
    version: `${version}`,
    step: 'save',
    headline: readyContent.headline,
    standfirst: readyContent.standfirst,
    ...changed,
  }
  for (const [name, value] of Object.entries(all)) sent.set(name, value)
  for (const exchange of readyContent.exchanges) {
    sent.append(fieldNames.exchange, exchange.id)
    sent.set(fieldNames.kind(exchange.id), exchange.kind)
    sent.set(fieldNames.wording(exchange.id), exchange.wording)
    sent.set(fieldNames.answer(exchange.id), 'An answer.')
  }
  return sent
}

describe('the draft’s form', () => {
  it('is saved, and names the version that the next save must name', () => {
    const at = aDesk()
    const id = at.started('writer')
    const { answer } = answerDraft(at.as('writer'), opened(at, id), fields(id, 1), zone)
    expect(answer).toMatchObject({ outcome: 'saved', version: 2, problems: [] })
  })

  it('takes a step without saving, for browsers without JavaScript', () => {
    const at = aDesk()
    const id = at.started('writer')
    const { answer } = answerDraft(at.as('writer'), opened(at, id), fields(id, 1, { step: 'moveDown why' }), zone)
    expect(answer?.form.exchanges.map((exchange) => exchange.id)).toEqual(['how', 'why', 'who'])
    expect(answer?.outcome).toBe('stepped')
    expect(draftOf(at.db, id).version).toBe(1)
  })

  it('shows a colleague’s text until a save has settled it, also past a save that was refused', () => {
    const at = aDesk()
    const id = at.started('writer')
    at.saved(id, 'colleague', { headline: '“Hers”' })
    const stale = answerDraft(at.as('writer'), opened(at, id), fields(id, 1, { headline: '“His”' }), zone).answer
    expect(stale).toMatchObject({
      outcome: 'stale',
      form: { headline: '“His”' },
      theirs: { form: { headline: '“Hers”' } },
    })
    if (!stale) throw new Error('A stale save is an answer.')
    const tooLong = { headline: 'x'.repeat(limits.headline.save + 1), overtakes: '1' }
    const refused = answerDraft(at.as('writer'), stale, fields(id, stale.version, tooLong), zone).answer
    expect(refused).toMatchObject({ outcome: 'refused', theirs: { form: { headline: '“Hers”' } } })
    const settled = fields(id, stale.version, { headline: '“His”', overtakes: '1' })
    expect(answerDraft(at.as('writer'), stale, settled, zone).answer).toMatchObject({ outcome: 'saved', theirs: null })
    expect(revisionNumbered(at.as('writer'), id, 1)?.content.headline).toBe('“Hers”')
  })

  it('is put together with what a colleague wrote elsewhere; the fields stay as they were typed', () => {
    const at = aDesk()
    const id = at.started('writer')
    const first = opened(at, id)
    at.saved(id, 'colleague', { standfirst: 'Hers.' })
    const late = fields(id, 1, { headline: '“His” ', 'started-from': JSON.stringify(first.startedFrom) })
    for (const { id: of, answer } of first.form.exchanges) late.set(fieldNames.answer(of), answer)
    const { answer } = answerDraft(at.as('writer'), first, late, zone)
    expect(answer).toMatchObject({ outcome: 'merged', version: 3, form: { headline: '“His” ', standfirst: 'Hers.' } })
    expect(answer?.said).toContain('put together with what colleague saved meanwhile')
  })

  it('is not sent with words that it did not show', () => {
    const at = aDesk()
    const id = at.started('writer')
    const first = opened(at, id)
    at.saved(id, 'colleague', { standfirst: 'Hers.' })
    const late = fields(id, 1, { step: 'submit', 'started-from': JSON.stringify(first.startedFrom) })
    const { answer, submitted } = answerDraft(at.as('writer'), first, late, zone)
    expect({ submitted, outcome: answer?.outcome }).toEqual({ submitted: null, outcome: 'merged' })
    expect(answer?.said).toContain('Not sent yet: read the new words, then send it.')
  })

  it('keeps what was typed last on a page that was left, and overtakes nobody with it', () => {
    const at = aDesk()
    const id = at.started('writer')
    const marks = JSON.stringify(opened(at, id).startedFrom)
    const last = fields(id, 1, { headline: '“Last”', 'started-from': marks, overtakes: '1' })
    expect(keepLastWords(at.as('writer'), id, last)).toBe(true)
    expect(draftOf(at.db, id).content.headline).toBe('“Last”')
    const crossed = fields(id, 1, { headline: '“Crossed”', 'started-from': marks, overtakes: '1' })
    expect(keepLastWords(at.as('colleague'), id, crossed)).toBe(false)
    expect(keepLastWords(at.as('writer'), id + 1, last)).toBe(false)
    expect(keepLastWords(at.as('writer'), id, new FormData())).toBe(false)
    expect(draftOf(at.db, id).content.headline).toBe('“Last”')
  })

  it('puts nothing into the question bank that nobody has pressed a button for', () => {
    const at = aDesk()
    const id = at.started('writer')
    const asked = { [fieldNames.question('why')]: newQuestion, [fieldNames.wording('why')]: 'Why half a' }
    const sent = (version: number, step: string) => {
      const all = fields(id, version, { step })
      for (const [name, value] of Object.entries(asked)) all.set(name, value)
      return answerDraft(at.as('writer'), opened(at, id), all, zone).answer
    }
    const question = (answer: DraftAnswer | null) => answer?.form.exchanges.find((one) => one.id === 'why')?.question
    const inBank = () => at.db.select().from(questions).all().length
    const before = inBank()
    const itself = sent(1, 'itself')
    expect([itself?.outcome, question(itself)]).toEqual(['saved', newQuestion])
    expect(inBank()).toBe(before)
    expect(question(sent(2, 'save'))).toMatch(/^[1-9]/)
    expect(inBank()).toBe(before + 1)
  })

  it('that is refused for any reason gives the typed text back', () => {
    const at = aDesk()
    const { id } = at.submitted()
    const { answer } = answerDraft(at.as('writer'), opened(at, id), fields(id, 1, { headline: '“Typed”' }), zone)
    expect(answer).toMatchObject({ outcome: 'refused', form: { headline: '“Typed”' } })
    expect(answer?.said).toContain('This interview waits for approval')
  })

  it('is sent for approval when nothing is left to mend, and else says what is', () => {
    const at = aDesk()
    const id = at.started('writer')
    const empty = fields(id, 1, { step: 'submit', headline: '' })
    const { answer } = answerDraft(at.as('writer'), opened(at, id), empty, zone)
    expect(answer).toMatchObject({ outcome: 'saved', problems: [{ field: 'headline', message: 'Enter a headline' }] })
    const ready = fields(id, 2, { step: 'submit' })
    expect(answerDraft(at.as('writer'), opened(at, id), ready, zone)).toEqual({ answer: null, submitted: id })
  })
})
