import { describe, expect, it } from 'vitest'
import { aBank } from '#lib/editorial/a-bank.ts'
import { draftOf } from '#lib/editorial/draft-of.ts'
import { startInterview, starting } from '#lib/editorial/start-interview.ts'
import { timeline } from '#lib/editorial/timeline.ts'
import { readInterview } from '#lib/importing/read-interview.ts'
import { holders } from '#lib/people/holder.ts'
import { markOfShown } from '#lib/rules/mark-of-shown.ts'
import { setShown } from '#lib/rules/wording/as-shown.ts'
import { addSet } from './add-set.ts'
import { editedSet, editSet } from './edit-set.ts'
import { letterOfDraft } from './letter-of-draft.ts'
import { mergeQuestions } from './merge-questions.ts'
import { restoreSet } from './restore-set.ts'
import { retireQuestion } from './retire-question.ts'
import { retireSet } from './retire-set.ts'
import { setOnDesk } from './set-on-desk.ts'
import { setsOnOffer } from './the-sets.ts'

type ABank = ReturnType<typeof aBank>
const edited = (fields: object) =>
  editedSet.parse({ set: '1', name: 'Short', greeting: 'Dear {leader},', closing: '{writer}', ...fields })
/** What a form sends that was opened a moment ago. */
function from({ as }: ABank, id: number) {
  const set = setOnDesk(as('writer'), `${id}`, '')
  if (!set) throw new Error(`There is no set ${id}.`)
  return { startedFrom: markOfShown(setShown(set)) }
}
const rowsOf = ({ as }: ABank, set: number) => setOnDesk(as('writer'), `${set}`, '')?.rows.map(({ wording }) => wording)
const two = { 'question.0': '2', 'wording.0': 'Why?', 'question.1': '3', 'wording.1': 'What next?' }

describe('a set', () => {
  it('is kept with its questions in their order, and a step moves or removes one of them', () => {
    const at = aBank()
    editSet(at.as('admin'), edited({ ...two, ...from(at, 1) }))
    expect(rowsOf(at, 1)).toEqual(['Why?', 'What next?'])
    editSet(at.as('admin'), edited({ ...two, step: 'up 1', ...from(at, 1) }))
    expect(rowsOf(at, 1)).toEqual(['What next?', 'Why?'])
    editSet(at.as('admin'), edited({ ...two, step: 'remove 0', add: '1', ...from(at, 1) }))
    expect(rowsOf(at, 1)).toEqual(['What next?', 'First, tell us how you came to the post you hold now.'])
  })

  it.each([
    ['no name', { name: ' ' }, 'name'],
    ['a slot that is none', { greeting: 'Dear {name},' }, 'greeting'],
    ['a question without words', { ...two, 'wording.1': '' }, 'wording.1'],
    [
      '31 questions',
      Object.fromEntries(
        Array.from({ length: 31 }, (_, at) => [
          [`question.${at}`, '2'],
          [`wording.${at}`, 'Why?'],
        ]).flat(),
      ),
      'add',
    ],
  ])('with %s gives a problem beside the field', (_, fields, field) => {
    const read = editedSet.safeParse({ set: '1', name: 'Short', greeting: '', closing: '', ...fields })
    expect(read.error?.issues.map(({ path }) => path[0])).toEqual([field])
  })

  it('has a name of its own', () => {
    const at = aBank()
    const { set } = addSet(at.as('admin'), { name: 'Two questions' })
    expect(addSet(at.as('admin'), { name: 'TWO QUESTIONS' }).problems).toHaveLength(1)
    expect(editSet(at.as('admin'), { ...edited(two), name: 'Two questions', ...from(at, 1) }).problems).toHaveLength(1)
    const renamed = { ...edited(two), set: set ?? 0, name: 'Two Questions', ...from(at, set ?? 0) }
    expect(editSet(at.as('admin'), renamed).problems).toEqual([])
  })

  it('puts what was merged into it, and asks nobody what was retired', () => {
    const at = aBank()
    const other = at.added('What is a desk for?')
    mergeQuestions(at.as('admin'), { question: 2, into: other })
    retireQuestion(at.as('admin'), { question: 3 })
    const [set] = setsOnOffer(at.as('writer'))
    expect(set?.rows.map(({ question }) => question)).toEqual([1, other, 4, 5, 6])
  })

  it('is offered until it is retired, and again when it is restored', () => {
    const at = aBank()
    retireSet(at.as('admin'), { set: 1 })
    expect(setsOnOffer(at.as('writer'))).toEqual([])
    restoreSet(at.as('admin'), { set: 1 })
    expect(setsOnOffer(at.as('writer')).map(({ name }) => name)).toEqual(['Sixty Seconds: six questions'])
  })

  it('is not an editor’s to change', () => {
    const at = aBank()
    for (const command of [
      () => addSet(at.as('writer'), { name: 'Mine' }),
      () => editSet(at.as('writer'), edited(two)),
      () => retireSet(at.as('writer'), { set: 1 }),
      () => restoreSet(at.as('writer'), { set: 1 }),
    ])
      expect(command).toThrow('Only an admin can change the question bank.')
    expect(rowsOf(at, 1)).toHaveLength(6)
  })
})

describe('an interview that begins with a set', () => {
  const begun = (at: ABank, leader: string) =>
    startInterview(at.as('writer'), starting.parse({ from: 'set-1', leader })).interview ?? 0

  it('says so, and has the e-mail for its leader', () => {
    const at = aBank()
    const id = begun(at, 'Ada Desk')
    expect(timeline(at.as('writer'), id)[0]?.sentence).toBe(
      'writer started this interview with the questions “Sixty Seconds: six questions”.',
    )
    const [ada = null] = holders(at.db)
    const letter = letterOfDraft(at.as('colleague'), id, draftOf(at.db, id).content, ada)
    expect(letter?.body).toMatch(/^Dear Ada Desk,/)
    expect(letter?.body).toContain('\n\n6. If you were not Keeper, what would you like to be doing?\n\n')
    expect(letter?.body).toMatch(/With many thanks,\s+colleague$/)
    expect(letterOfDraft(at.as('writer'), at.started('writer'), draftOf(at.db, id).content, ada)).toBeNull()
  })

  it('puts its questions to anybody while nobody is named', () => {
    const at = aBank()
    const { exchanges } = draftOf(at.db, begun(at, '')).content
    expect(exchanges.at(-1)?.wording).toBe('If you were not in this post, what would you like to be doing?')
  })

  const answers = [
    'I answered an advertisement that was meant for somebody else.',
    'Because a desk that nobody keeps is a table.',
    'Drawers. Eleven of them do not close, and I know why.',
    'Measure the door before you buy the desk.',
    'I row, badly, on Sundays.',
    'A gardener of small things.',
  ]

  it.each([
    ['answers below the questions', (line: string, answer: string) => `${line}\n${answer}`],
    ['answers after a blank line', (line: string, answer: string) => `${line}\n\n${answer}`],
    ['the e-mail quoted, answers between', (line: string, answer: string) => `> ${line}\n\n${answer}`],
  ])('gets a reply that the importer reads: %s', (_, reply) => {
    const at = aBank()
    const letter = setOnDesk(at.as('writer'), '1', 'Ada Desk')?.letter.body ?? ''
    const quoted = letter.split('\n\n').filter((line) => /^\d\. /.test(line))
    const text = quoted.map((line, place) => reply(line, answers[place] ?? '')).join('\n\n')
    const { exchanges } = readInterview(text)
    expect(exchanges).toHaveLength(6)
    expect(exchanges.map(({ wording }) => wording)).toEqual(quoted.map((line) => line.replace(/^\d\. /, '')))
  })

  it('gets a reply that the importer reads: the whole e-mail quoted, with greeting and closing', () => {
    const at = aBank()
    const letter = setOnDesk(at.as('writer'), '1', 'Ada Desk')?.letter.body ?? ''
    const quoted = letter.split('\n').map((line) => `> ${line}`.trimEnd())
    const text = quoted.flatMap((line) => {
      const place = Number(/^> (\d)\. /.exec(line)?.[1])
      return place > 0 ? [line, '', answers[place - 1] ?? '', ''] : line
    })
    const mail = ['Dear writer,', '', 'Here you are.', '', 'Ada', '', ...text].join('\n')
    expect(readInterview(mail).exchanges).toHaveLength(6)
  })
})
