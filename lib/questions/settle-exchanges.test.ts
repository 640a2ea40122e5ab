import { describe, expect, it } from 'vitest'
import { aBank } from '#lib/editorial/a-bank.ts'
import { draftOf } from '#lib/editorial/draft-of.ts'
import { interviewOnDesk } from '#lib/editorial/interview-on-desk.ts'
import { saveDraft } from '#lib/editorial/save-draft.ts'
import { timeline } from '#lib/editorial/timeline.ts'
import { mergeQuestions } from './merge-questions.ts'
import { theBank } from './the-bank.ts'

type ABank = ReturnType<typeof aBank>

/** Saves the draft with other words or another question in its first exchange. */
function saving(at: ABank, interview: number, first: object, asNew: string[] = []) {
  const { version, content } = draftOf(at.db, interview)
  const exchanges = content.exchanges.map((exchange, place) => (place === 0 ? { ...exchange, ...first } : exchange))
  const sent = { interview, version, content: { ...content, exchanges }, leftOver: [], overtakes: false, asNew }
  return saveDraft(at.as('writer'), sent)
}
const firstQuestion = (at: ABank, interview: number) => draftOf(at.db, interview).content.exchanges[0]?.question

describe('saving a draft', () => {
  it('puts new words into the bank as a question, and keeps the wording as it was asked', () => {
    const at = aBank()
    const interview = at.started('writer')
    const { content } = saving(at, interview, { wording: 'Why a desk, of all things?' }, ['why'])
    const added = theBank(at.as('writer')).find(({ name }) => name === 'Why a desk, of all things?')
    expect(content.exchanges[0]).toMatchObject({ wording: 'Why a desk, of all things?', question: added?.id })
    expect(added).toMatchObject({ drafts: 1 })
  })

  it('makes no second question of words that are in the bank', () => {
    const at = aBank()
    const id = at.added('Why a desk?')
    const interview = at.started('writer')
    saving(at, interview, { wording: 'WHY A DESK' }, ['why'])
    expect(firstQuestion(at, interview)).toBe(id)
    expect(theBank(at.as('writer'))).toHaveLength(7)
  })

  it.each([
    ['a number that is not in the bank', { question: 4711 }, [], 'A question that is not in the bank was left out'],
    ['no words', { wording: '' }, ['why'], 'Write the question first'],
    ['too many words', { wording: `${'very '.repeat(70)}why?` }, ['why'], 'Shorten the question to 300 characters'],
  ])('keeps everything but %s, and says so', (_, first, asNew, sentence) => {
    const at = aBank()
    const interview = at.started('writer')
    const { said } = saving(at, interview, first, asNew)
    expect(said).toEqual([expect.stringContaining(sentence)])
    expect(firstQuestion(at, interview)).toBeUndefined()
    expect(theBank(at.as('writer'))).toHaveLength(6)
  })

  it('reads a merged question as what it was merged into, and a merge alone is nobody’s change', () => {
    const at = aBank()
    const [from, into] = [at.added('Why a desk?'), at.added('What is a desk for?')]
    const interview = at.asking(from, { live: false })
    mergeQuestions(at.as('admin'), { question: from, into })
    expect(interviewOnDesk(at.as('writer'), interview)?.draft.content.exchanges[0]?.question).toBe(into)
    expect(saving(at, interview, { question: into })).toMatchObject({ changed: false })
    expect(timeline(at.as('writer'), interview)).toHaveLength(1)
    expect(saving(at, interview, { question: from, wording: 'Why a desk here?' })).toMatchObject({ changed: true })
    expect(firstQuestion(at, interview)).toBe(into)
  })

  it('from an older version puts nothing into the bank', () => {
    const at = aBank()
    const interview = at.started('writer')
    at.saved(interview, 'colleague', { headline: '“Hers”' })
    const { content } = draftOf(at.db, interview)
    const late = { interview, version: 1, content, leftOver: [], overtakes: false, asNew: ['why'] }
    expect(() => saveDraft(at.as('writer'), late)).toThrow('Somebody saved this draft')
    expect(theBank(at.as('writer'))).toHaveLength(6)
  })
})
