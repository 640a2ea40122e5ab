import { describe, expect, it } from 'vitest'
import { limits } from '#lib/rules/content/limits.ts'
import { fieldNames } from '#lib/rules/drafting/field-names.ts'
import { aDesk, readyContent } from './a-desk.ts'
import { answerDraft } from './answer-draft.ts'
import { draftOf } from './draft-of.ts'
import { interviewOnDesk } from './interview-on-desk.ts'
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
