import { describe, expect, it } from 'vitest'
import { aBank } from '#lib/editorial/a-bank.ts'
import { markOfShown } from '#lib/rules/mark-of-shown.ts'
import { setShown, wordingShown } from '#lib/rules/wording/as-shown.ts'
import { questionsMergeInWords } from '#lib/rules/wording/merging.ts'
import { addQuestion } from './add-question.ts'
import { addWording } from './add-wording.ts'
import { bankOnOffer } from './bank-on-offer.ts'
import { editedSet, editSet } from './edit-set.ts'
import { editWording } from './edit-wording.ts'
import { mergeOnDesk } from './merge-on-desk.ts'
import { mergeQuestions } from './merge-questions.ts'
import { offersFor } from './offers-for.ts'
import { questionOnDesk } from './question-on-desk.ts'
import { removeWording } from './remove-wording.ts'
import { renameQuestion } from './rename-question.ts'
import { restoreQuestion } from './restore-question.ts'
import { retireQuestion } from './retire-question.ts'
import { setOnDesk } from './set-on-desk.ts'
import { theBank } from './the-bank.ts'

const paint = 'What would you paint on the wall?'

/** What a form sends that was opened with these words. */
const from = (wording: string) => ({ startedFrom: markOfShown(wordingShown({ wording })) })

type ABank = ReturnType<typeof aBank>
const edited = (fields: object) => editedSet.parse({ set: '1', name: 'Short', greeting: '', closing: '', ...fields })
function theSet({ as }: ABank) {
  const set = setOnDesk(as('writer'), '1', '')
  if (!set) throw new Error('There is no set.')
  return set
}
const inBank = ({ as }: ABank, id: number) => theBank(as('writer')).find((question) => question.id === id)
const namesOf = ({ as }: ABank, id: number) =>
  questionOnDesk(as('writer'), `${id}`)?.wordings.map(({ wording }) => wording)

describe('the bank', () => {
  it('begins with six questions and a set of them, in a database in which nobody has done anything', () => {
    expect(theBank(aBank().as('writer'))).toHaveLength(6)
  })

  it('counts the interviews that were published with a question, each once, and the drafts that were not', () => {
    const at = aBank()
    const id = at.added(paint)
    expect(inBank(at, id)).toMatchObject({ asked: 0, drafts: 0, last: null })
    const live = at.asking(id)
    at.asking(id)
    at.asking(id, { live: false })
    expect(inBank(at, id)).toMatchObject({ asked: 2, drafts: 1, leaders: new Set([1]) })
    at.correct(live, at.as('admin').now)
    expect(inBank(at, id)).toMatchObject({ asked: 2, drafts: 1 })
  })

  it('does not count what is still under embargo', () => {
    const at = aBank()
    const id = at.added(paint)
    at.asking(id)
    const before = { ...at.as('writer'), now: new Date('2026-03-02T09:00:00Z') }
    expect(theBank(before).find((question) => question.id === id)).toMatchObject({ asked: 0, drafts: 1 })
  })

  it('shows the exchanges that put a question in the words in which it was asked', () => {
    const at = aBank()
    const id = at.added(paint)
    const interview = at.asking(id)
    expect(questionOnDesk(at.as('writer'), `${id}`)?.exchanges).toMatchObject([
      { interview, leader: 'Ada Desk', wording: 'Why a desk?', anchor: 'why', live: true },
    ])
  })

  it('says how many other leaders answered', () => {
    const at = aBank()
    const id = at.added(paint)
    const interview = at.asking(id)
    const others = (of: number) =>
      bankOnOffer(at.as('writer'), { interview: of, wording: [] }).questions.find((one) => one.id === id)?.others
    expect([others(interview), others(0)]).toEqual([0, 1])
  })

  it('offers what is likely, with how often it was asked, and nothing that is retired or merged', () => {
    const at = aBank()
    const [id, merged] = [at.added(paint), at.added('Which colour would you paint the wall?')]
    at.asking(id)
    const offered = () => offersFor(at.as('writer'), [paint])[0]
    expect(offered()).toMatchObject({ best: id })
    expect(offered()?.offered[0]).toEqual({ id, name: paint, asked: 1 })
    mergeQuestions(at.as('admin'), { question: merged, into: id })
    expect(offered()?.offered.map((one) => one.id)).not.toContain(merged)
    retireQuestion(at.as('admin'), { question: id })
    expect(offered()?.offered.map((one) => one.id)).not.toContain(id)
    restoreQuestion(at.as('admin'), { question: id })
    expect(offered()?.best).toBe(id)
  })
})

describe('wordings', () => {
  it('are added, changed, brought to the front and removed', () => {
    const at = aBank()
    const question = at.added(paint)
    expect(addWording(at.as('admin'), { question, wording: 'And that wall?' }).problems).toEqual([])
    const [, second] = questionOnDesk(at.as('writer'), `${question}`)?.wordings ?? []
    const of = second?.id ?? 0
    expect(
      editWording(at.as('admin'), { question, of, wording: 'And that wall, then?', ...from('And that wall?') })
        .problems,
    ).toEqual([])
    renameQuestion(at.as('admin'), { question, of })
    expect(namesOf(at, question)).toEqual(['And that wall, then?', paint])
    removeWording(at.as('admin'), { question, of })
    expect(namesOf(at, question)).toEqual([paint])
  })

  it('of two questions are never the same, and a question keeps at least one', () => {
    const at = aBank()
    const question = at.added(paint)
    const other = at.added('Which wall?')
    const [wording] = questionOnDesk(at.as('writer'), `${other}`)?.wordings ?? []
    const same = [{ field: 'wording', message: expect.stringContaining('has these words already') }]
    const shouted = paint.toUpperCase()
    expect(addWording(at.as('admin'), { question: other, wording: shouted }).problems).toEqual(same)
    const of = wording?.id ?? 0
    expect(
      editWording(at.as('admin'), { question: other, of, wording: shouted, ...from('Which wall?') }).problems,
    ).toEqual(same)
    expect(() => removeWording(at.as('admin'), { question: other, of })).toThrow('the only wording')
    expect(() => removeWording(at.as('admin'), { question, of })).toThrow('no such wording')
  })
})

describe('merging', () => {
  it('keeps every exchange and every wording, and what was merged before goes along', () => {
    const at = aBank()
    const [first, second, third] = [at.added(paint), at.added('Which wall?'), at.added('Whose brush?')]
    for (const id of [first, second, third]) at.asking(id)
    at.asking(first, { live: false })
    mergeQuestions(at.as('admin'), { question: first, into: second })
    mergeQuestions(at.as('admin'), { question: second, into: third })
    expect(inBank(at, third)).toMatchObject({ asked: 3, drafts: 1, wordings: ['Whose brush?', 'Which wall?', paint] })
    for (const id of [first, second]) {
      expect(inBank(at, id)).toBeUndefined()
      expect(questionOnDesk(at.as('writer'), `${id}`)?.id).toBe(third)
    }
    expect(() => mergeQuestions(at.as('admin'), { question: first, into: second })).toThrow('no such question')
    expect(() => mergeQuestions(at.as('admin'), { question: third, into: third })).toThrow('into itself')
  })

  it('says before what it will move, and a look moves nothing', () => {
    const at = aBank()
    const [id, into] = [at.added(paint), at.added('Which wall?')]
    at.asking(id)
    at.asking(id, { live: false })
    const set = {
      ...edited({ 'question.0': `${id}`, 'wording.0': paint }),
      startedFrom: markOfShown(setShown(theSet(at))),
    }
    editSet(at.as('admin'), set)
    const question = questionOnDesk(at.as('admin'), `${id}`)
    if (!question) throw new Error('It is not in the bank.')
    const merge = mergeOnDesk(at.as('admin'), question, `${into}`)
    expect(
      questionsMergeInWords({ ...question, wordings: [paint], sets: merge.sets, into: merge.into?.name ?? '' }),
    ).toEqual([
      `One wording of it becomes a wording of “Which wall?”: “${paint}”.`,
      'One published interview and one draft put it: they count for “Which wall?” from then on, and keep their words.',
      'The set “Short” will ask the other in its place, in the same words.',
      `“${paint}” is no question of its own any more. This cannot be undone.`,
    ])
    for (const address of [undefined, '', '999', `${id}`])
      expect(mergeOnDesk(at.as('admin'), question, address).problems).toMatchObject([{ field: 'into' }])
    expect(() => mergeOnDesk(at.as('writer'), question, `${into}`)).toThrow('Only an admin can change')
    expect(inBank(at, id)).toMatchObject({ asked: 1, drafts: 1 })
  })

  it('into nothing is a problem', () => {
    const at = aBank()
    expect(mergeQuestions(at.as('admin'), { question: at.added(paint), into: null }).problems).toHaveLength(1)
  })
})

describe('the right to keep questions', () => {
  const everything = (at: ABank, question: number, place: 'writer' | 'reader') => [
    () => addWording(at.as(place), { question, wording: 'Which wall?' }),
    () => editWording(at.as(place), { question, of: 1, wording: 'Which wall?', ...from('') }),
    () => removeWording(at.as(place), { question, of: 1 }),
    () => renameQuestion(at.as(place), { question, of: 1 }),
    () => retireQuestion(at.as(place), { question }),
    () => restoreQuestion(at.as(place), { question }),
    () => mergeQuestions(at.as(place), { question, into: 1 }),
  ]

  it.each([
    ['writer', 'Only an admin can change the question bank.'],
    ['reader', 'There is nothing at this address.'],
  ] as const)('is not the %s’s, and a refusal writes nothing', (place, message) => {
    const at = aBank()
    const question = at.added(paint)
    const before = theBank(at.as('admin'))
    for (const command of everything(at, question, place)) expect(command).toThrow(message)
    expect(theBank(at.as('admin'))).toEqual(before)
  })
})

describe('the right to add a question', () => {
  it('is an editor’s too: saving a draft can add one', () => {
    const at = aBank()
    expect(addQuestion(at.as('writer'), { wording: paint }).problems).toEqual([])
    expect(theBank(at.as('writer')).map(({ name }) => name)).toContain(paint)
  })

  it('is not a reader’s, and a refusal writes nothing', () => {
    const at = aBank()
    const before = theBank(at.as('admin'))
    expect(() => addQuestion(at.as('reader'), { wording: paint })).toThrow('There is nothing at this address.')
    expect(theBank(at.as('admin'))).toEqual(before)
  })
})
