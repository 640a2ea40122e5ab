/** Imports at the desk: read again line by line, undone, and added to a draft that has words already. Nothing is lost by any of it. */
import { describe, expect, it } from 'vitest'
import { newQuestion } from '#lib/questions/question-worded.ts'
import type { Content } from '#lib/rules/content/content.ts'
import { emptyContent } from '#lib/rules/content/empty-content.ts'
import type { Line } from '#lib/rules/lines/line.ts'
import { turnInto } from '#lib/rules/lines/turn-into.ts'
import { wordsCounted } from '#lib/rules/lines/words-counted.ts'
import { fromMarkdown } from '#lib/rules/rich-text/from-markdown.ts'
import { toMarkdown } from '#lib/rules/rich-text/to-markdown.ts'
import { aDesk, type Place } from './a-desk.ts'
import { draftOf } from './draft-of.ts'
import { importInto } from './import-into.ts'
import { linesOfImport } from './lines-of-import.ts'
import { namedInText } from './named-in-text.ts'
import { readLines } from './read-lines.ts'
import { revisionNumbered } from './revision-numbered.ts'
import { startInterview, starting } from './start-interview.ts'
import { submit } from './submit.ts'
import { timeline } from './timeline.ts'
import { undoImport } from './undo-import.ts'

const mail = `Rope and nothing else

Ada Desk, Keeper at Desks, talks to us about rope.

Why do you like rope?

I like that it holds.

What do you tie?

I tie whatever I am given, and I check it twice.`

function aDeskWithMail() {
  const at = aDesk()
  const { interview } = startInterview(at.as('writer'), starting.parse({ from: 'text', text: mail }))
  const id = interview ?? 0
  const page = () => {
    const shown = linesOfImport(at.as('writer'), id)
    if (!shown) throw new Error('There is an import.')
    return shown
  }
  const read = (by: Place, change: (lines: readonly Line[]) => readonly Line[], setAside = false) => {
    const { id: importId, lines, version } = page()
    return readLines(at.as(by), { interview: id, version, import: importId, lines: change(lines), setAside })
  }
  const undo = (by: Place, version = page().version) =>
    undoImport(at.as(by), { interview: id, version, import: page().id })
  const draft = () => draftOf(at.db, id)
  const told = () => timeline(at.as('writer'), id).map(({ sentence }) => sentence)
  return { ...at, id, page, read, undo, draft, told }
}

const wordings = ({ exchanges }: Content) => exchanges.map(({ wording }) => wording)
const answers = ({ exchanges }: Content) => exchanges.map(({ answer }) => toMarkdown(answer))

describe('the lines of an import', () => {
  it('are all there, each with what it was read as and why, and their words are counted', () => {
    const { page } = aDeskWithMail()
    const { lines, changed, undone } = page()
    expect(lines.map(({ role }) => role)).toEqual([
      'headline',
      'standfirst',
      'question',
      'answer',
      'question',
      'answer',
    ])
    expect(lines.every(({ reason }) => reason !== '')).toBe(true)
    expect(wordsCounted(lines)).toEqual({ pasted: 39, inFields: 39, leftOver: 0 })
    expect([changed, undone]).toEqual([null, false])
  })

  it('are read into a draft that nobody changed at once, and are shown as they were read', () => {
    const { read, draft, page, told } = aDeskWithMail()
    const [first, second] = draft().content.exchanges
    expect(read('writer', (lines) => turnInto(lines, 1, 'left over'))).toBe('read')
    expect(draft()).toMatchObject({ version: 2, content: { standfirst: '', headline: 'Rope and nothing else' } })
    expect(draft().leftOver).toEqual(['Ada Desk, Keeper at Desks, talks to us about rope.'])
    expect(draft().content.exchanges).toEqual([first, second])
    expect(page().lines[1]).toMatchObject({ role: 'left over', reason: 'chosen by hand' })
    expect(told()).toEqual(['writer changed the draft.', 'writer started this interview from a pasted text.'])
  })

  it('read once more as they are change nothing', () => {
    const { read, draft, told } = aDeskWithMail()
    expect(read('colleague', (lines) => lines)).toBe('unchanged')
    expect(draft().version).toBe(1)
    expect(told()).toHaveLength(1)
  })

  it('keep the id, the question and the cut of an exchange whose words stay', () => {
    const { read, saved, draft, id, db } = aDeskWithMail()
    const question = newQuestion(db, new Date('2026-03-01'), 'Why do you like what you like?')
    const [first, second] = draft().content.exchanges
    if (!first || !second) throw new Error('Two were read.')
    const cut = { of: '0123456789abcdef', sentences: ['I like that it holds.'] }
    saved(id, 'colleague', {
      exchanges: [
        { ...first, question, cut },
        { ...second, question: 8 },
      ],
    })
    expect(read('writer', (lines) => turnInto(lines, 5, 'left over'))).toBe('read')
    expect(draft().content.exchanges).toEqual([
      { ...first, question, cut },
      { ...second, answer: fromMarkdown('') },
    ])
  })

  it('do not bring back what was let go of', () => {
    const { read, saved, draft, id } = aDeskWithMail()
    read('writer', (lines) => turnInto(turnInto(lines, 0, 'left over'), 1, 'left over'))
    saved(id, 'writer', {})
    read('writer', (lines) => turnInto(lines, 5, 'left over'))
    expect(draft().leftOver).toEqual(['I tie whatever I am given, and I check it twice.'])
  })

  it('over words that were changed since are read only once that has been seen, and set them aside', () => {
    const { read, saved, draft, page, id, as, told } = aDeskWithMail()
    saved(id, 'colleague', { headline: '“Rope”', standfirst: 'Hers.' })
    expect(page().changed).toBe('The headline and the standfirst were changed since the import.')
    expect(read('writer', (lines) => turnInto(lines, 1, 'left over'))).toBe('asks')
    expect(draft()).toMatchObject({ version: 2, content: { headline: '“Rope”' } })
    expect(read('writer', (lines) => turnInto(lines, 1, 'left over'), true)).toBe('read')
    expect(draft()).toMatchObject({ version: 3, content: { headline: 'Rope and nothing else' } })
    expect(revisionNumbered(as('colleague'), id, 1)?.content).toMatchObject({ headline: '“Rope”', standfirst: 'Hers.' })
    expect(told()).toContain('writer overtook earlier words, which were set aside as revision 1.')
  })

  it('over words that were changed since bring back a line that had been placed', () => {
    const { read, saved, draft, id } = aDeskWithMail()
    read('writer', (lines) => turnInto(lines, 1, 'left over'))
    saved(id, 'writer', { standfirst: 'Ada Desk, Keeper at Desks, talks to us about rope.' })
    read('writer', (lines) => turnInto(lines, 0, 'left over'), true)
    expect(draft().leftOver).toEqual(['Rope and nothing else', 'Ada Desk, Keeper at Desks, talks to us about rope.'])
  })

  it('of an older version of the draft are refused, and nothing is lost', () => {
    const { as, page, id, saved, draft } = aDeskWithMail()
    const { id: importId, lines, version } = page()
    saved(id, 'colleague', { headline: '“Hers”' })
    const late = () => readLines(as('writer'), { interview: id, version, import: importId, lines, setAside: true })
    expect(late).toThrow('Somebody changed this draft while you were here.')
    expect(draft().content.headline).toBe('“Hers”')
  })

  it('are refused where a word is missing or was added', () => {
    const { read, draft } = aDeskWithMail()
    expect(() => read('writer', (lines) => lines.slice(1))).toThrow('These are not the lines of this text.')
    expect(() => read('writer', (lines) => lines.map((line) => ({ ...line, text: `${line.text} And more.` })))).toThrow(
      'These are not the lines of this text.',
    )
    expect(draft().version).toBe(1)
  })

  it('that would make more than a draft can hold are not read', () => {
    const { as, started, db } = aDesk()
    const id = started('writer', emptyContent)
    importInto(as('writer'), { interview: id, text: `${'Rope holds well. '.repeat(200)}\n\n`, source: '' })
    const shown = linesOfImport(as('writer'), id)
    const lines = turnInto(shown?.lines ?? [], 0, 'headline')
    const input = { interview: id, version: shown?.version ?? 0, import: shown?.id ?? 0, lines, setAside: false }
    expect(readLines(as('writer'), input)).toBe('too much')
    expect(draftOf(db, id).content.headline).toBe('')
  })

  it.each<[Place, string]>([['reader', 'There is nothing at this address.']])('are nothing to a %s', (place, said) => {
    const { as, id, read } = aDeskWithMail()
    expect(() => linesOfImport(as(place), id)).toThrow(said)
    expect(() => read(place, (lines) => lines)).toThrow(said)
  })

  it('cannot be read into what waits for approval', () => {
    const { as, id, read, undo, draft, saved } = aDeskWithMail()
    const third = { id: 'third', kind: 'question' as const, wording: 'Why?', answer: fromMarkdown('So.') }
    saved(id, 'writer', { exchanges: [...draft().content.exchanges, third], standfirst: 'On rope.' })
    submit(as('writer'), { interview: id, version: draft().version })
    expect(() => read('writer', (lines) => lines)).toThrow('its words cannot be changed now')
    expect(() => undo('writer')).toThrow('its words cannot be changed now')
  })
})

describe('undoing an import', () => {
  it('leaves the draft as it was before, and keeps the text', () => {
    const { undo, draft, page, told } = aDeskWithMail()
    const { portrait } = draft().content
    undo('writer')
    expect(draft()).toMatchObject({ version: 2, content: { ...emptyContent, portrait }, leftOver: [] })
    expect(page()).toMatchObject({ text: mail, undone: true, changed: null })
    expect(told()[0]).toBe('writer undid the import; the text is kept.')
  })

  it('sets aside what was changed since', () => {
    const { undo, saved, id, as } = aDeskWithMail()
    saved(id, 'colleague', { headline: '“Hers”' })
    undo('writer')
    expect(revisionNumbered(as('colleague'), id, 1)?.content.headline).toBe('“Hers”')
  })

  it('sets aside a mark in the cut, too, although no word was changed', () => {
    const { undo, saved, draft, id, as } = aDeskWithMail()
    const { exchanges } = draft().content
    const cut = { of: '0123456789abcdef', sentences: ['I like that it holds.'] }
    saved(id, 'writer', { exchanges: exchanges.map((exchange) => ({ ...exchange, cut })) })
    undo('writer')
    expect(revisionNumbered(as('writer'), id, 1)?.content.exchanges[0]?.cut).toEqual(cut)
  })

  it('from an older version of the draft is refused, and nothing is lost', () => {
    const { undo, saved, id, draft } = aDeskWithMail()
    saved(id, 'colleague', { headline: '“Hers”' })
    expect(() => undo('writer', 1)).toThrow('Somebody changed this draft while you were here.')
    expect(draft().content.headline).toBe('“Hers”')
  })

  it('is done once', () => {
    const { undo, draft } = aDeskWithMail()
    undo('writer')
    expect(() => undo('writer')).toThrow('This import has been undone already.')
    expect(draft().version).toBe(2)
  })

  it('is taken back by reading the text again: the same exchanges, under the same ids', () => {
    const { undo, read, draft, page, told } = aDeskWithMail()
    const { content } = draft()
    undo('writer')
    expect(read('writer', (lines) => lines)).toBe('read')
    expect(draft()).toMatchObject({ version: 3, content })
    expect(page().undone).toBe(false)
    expect(told()[0]).toBe('writer read a text into it.')
  })
})

describe('a text read into a draft', () => {
  const begun: Content = {
    ...emptyContent,
    headline: '“Mine”',
    exchanges: [
      { id: 'why', kind: 'question', wording: 'Why do you like rope', answer: fromMarkdown('') },
      { id: 'tie', kind: 'question', wording: 'What do you tie?', answer: fromMarkdown('I answered already.') },
    ],
    links: [],
    topics: ['rope'],
  }

  function aDraftWithQuestions() {
    const at = aDesk()
    const id = at.started('writer', begun)
    const imported = () => importInto(at.as('writer'), { interview: id, text: mail, source: '' })
    return { ...at, id, imported, draft: () => draftOf(at.db, id) }
  }

  it('answers questions that wait for an answer, and adds the others; nothing that stands is overwritten', () => {
    const { imported, draft } = aDraftWithQuestions()
    expect(imported()).toEqual({ read: true, problems: [] })
    const { content, leftOver } = draft()
    expect(wordings(content)).toEqual(['Why do you like rope', 'What do you tie?', 'What do you tie?'])
    expect(answers(content)).toEqual([
      'I like that it holds.',
      'I answered already.',
      'I tie whatever I am given, and I check it twice.',
    ])
    expect(content.exchanges.slice(0, 2).map(({ id }) => id)).toEqual(['why', 'tie'])
    expect(content).toMatchObject({ headline: '“Mine”', topics: ['rope'] })
    expect(content.standfirst).toBe('Ada Desk, Keeper at Desks, talks to us about rope.')
    expect(leftOver).toEqual(['Rope and nothing else'])
  })

  it('answers a question of the bank that waits in other words, and leaves the words as read over', () => {
    const { as, started, db } = aDesk()
    const question = newQuestion(db, new Date('2026-03-01'), 'What do you like about rope?')
    const wording = 'Rope: what is there to like?'
    const id = started('writer', {
      ...begun,
      exchanges: [{ id: 'like', kind: 'question', wording, answer: fromMarkdown(''), question }],
    })
    const text = 'What do you like about rope?\n\nI like that it holds.\n\nWho are you?\n\nI am the keeper.'
    importInto(as('writer'), { interview: id, text, source: '' })
    const { content, leftOver } = draftOf(db, id)
    expect(wordings(content)).toEqual([wording, 'Who are you?'])
    expect(answers(content)[0]).toBe('I like that it holds.')
    expect(leftOver).toEqual(['What do you like about rope?'])
  })

  it('is undone in one go', () => {
    const { imported, draft, as, id } = aDraftWithQuestions()
    const { content, leftOver } = draft()
    imported()
    undoImport(as('colleague'), { interview: id, version: 2, import: linesOfImport(as('colleague'), id)?.id ?? 0 })
    expect(draft()).toMatchObject({ content, leftOver })
  })

  it('can be followed by another, which is undone first', () => {
    const { imported, as, id, draft } = aDraftWithQuestions()
    imported()
    const first = linesOfImport(as('writer'), id)
    const between = draft().content
    importInto(as('writer'), {
      interview: id,
      text: 'Who are you?\n\nI am the keeper.\n\nWho else?\n\nI am alone.',
      source: '',
    })
    const second = linesOfImport(as('writer'), id)
    const undo = (which: typeof first) => () =>
      undoImport(as('writer'), { interview: id, version: draft().version, import: which?.id ?? 0 })
    expect(undo(first)).toThrow('Undo that first.')
    undo(second)()
    expect(draft().content).toEqual(between)
    undo(first)()
    expect(draft().content).toMatchObject({ ...begun, portrait: between.portrait })
  })

  it('that is no interview is left over whole, and nothing is made up', () => {
    const { as, id, draft } = aDraftWithQuestions()
    const text = 'Minutes of the meeting\n\nThe roof was discussed.'
    expect(importInto(as('writer'), { interview: id, text, source: '' })).toEqual({ read: false, problems: [] })
    expect(draft().content.exchanges).toHaveLength(2)
    expect(draft().leftOver).toEqual(['Minutes of the meeting', 'The roof was discussed.'])
  })

  it.each([
    ['nothing', ' \n', 'Paste the text'],
    ['300,001 characters', 'x'.repeat(300_001), 'Paste one interview at a time'],
  ])('of %s is a problem beside its field', (_, text, message) => {
    const { as, id, draft } = aDraftWithQuestions()
    const { problems } = importInto(as('writer'), { interview: id, text, source: '' })
    expect(problems).toEqual([{ field: 'text', message: expect.stringContaining(message) }])
    expect(draft().version).toBe(1)
  })

  it('says whom it names', () => {
    const { imported, db, id } = aDraftWithQuestions()
    expect(namedInText(db, id)).toBeNull()
    imported()
    expect(namedInText(db, id)).toEqual({ name: 'Ada Desk', jobTitle: 'Keeper', organisation: 'Desks' })
  })
})
