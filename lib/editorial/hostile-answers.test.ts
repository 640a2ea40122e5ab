/** Whichever way hostile answers come (a direct call, the form, a pasted text), no foreign node is stored. */
import { describe, expect, it } from 'vitest'
import { drafts } from '#db/schema/drafts.ts'
import { revisions } from '#db/schema/revisions.ts'
import { fieldNames } from '#lib/rules/drafting/field-names.ts'
import { foreignIn } from '#lib/rules/rich-text/foreign-in.ts'
import { hostileDocuments, hostileTexts } from '#lib/rules/rich-text/hostile-documents.ts'
import { aDesk, readyContent } from './a-desk.ts'
import { answerDraft } from './answer-draft.ts'
import { draftOf } from './draft-of.ts'
import { interviewOnDesk } from './interview-on-desk.ts'
import { openDraft } from './open-draft.ts'
import { saveDraft } from './save-draft.ts'
import { startInterview, starting } from './start-interview.ts'
import { submit } from './submit.ts'

const zone = 'Europe/London'
type Db = ReturnType<typeof aDesk>['db']

/** Every answer that the database holds. */
function stored(db: Db) {
  const contents = [...db.select().from(drafts).all(), ...db.select().from(revisions).all()]
  return contents.flatMap(({ content }) => content.exchanges.map(({ answer }) => answer))
}

function foreignStored(db: Db): string[] {
  return stored(db).flatMap(foreignIn)
}

describe('hostile answers', () => {
  it('given to the command itself are not stored', () => {
    const { db, as, started } = aDesk()
    const interview = started('writer')
    const before = draftOf(db, interview)
    for (const [name, value] of hostileDocuments) {
      // As a caller would that the compiler has not seen: the answer may be anything.
      const content = JSON.parse(JSON.stringify({ ...readyContent, exchanges: [] }))
      content.exchanges.push({ id: 'why', kind: 'question', wording: 'Why?', answer: value })
      const save = () => saveDraft(as('writer'), { interview, version: 1, content, leftOver: [], overtakes: false })
      expect(save, name).toThrow()
    }
    expect(draftOf(db, interview)).toEqual(before)
    expect(foreignStored(db)).toEqual([])
  }, 60_000)

  it('typed into the form are words, when they are saved and when they are sent', () => {
    const { db, as, started } = aDesk()
    const id = started('writer')
    const at = interviewOnDesk(as('writer'), id)
    if (!at) throw new Error('There is no such interview.')
    let answer = openDraft(at, zone)
    for (const text of [...hostileTexts, ...hostileDocuments.slice(0, 30).map(([, value]) => JSON.stringify(value))]) {
      const fields = new FormData()
      for (const [name, value] of Object.entries({
        interview: `${id}`,
        version: `${answer.version}`,
        step: 'save',
        headline: readyContent.headline,
        standfirst: readyContent.standfirst,
      })) {
        fields.set(name, value)
      }
      for (const exchange of readyContent.exchanges) {
        fields.append(fieldNames.exchange, exchange.id)
        fields.set(fieldNames.kind(exchange.id), exchange.kind)
        fields.set(fieldNames.wording(exchange.id), exchange.wording)
        fields.set(fieldNames.answer(exchange.id), text)
      }
      answer = answerDraft(as('writer'), answer, fields, zone).answer ?? answer
    }
    submit(as('writer'), { interview: id, version: draftOf(db, id).version })
    expect(stored(db)).toHaveLength(6)
    expect(foreignStored(db)).toEqual([])
  }, 60_000)

  it('pasted as an interview are words', () => {
    const { db, as } = aDesk()
    for (const text of hostileTexts) {
      const pasted = `Why do you write?\n\n${text}\n\nWhat do you read?\n\nI read ${text}`
      startInterview(as('writer'), starting.parse({ from: 'text', text: pasted }))
    }
    expect(stored(db).length).toBeGreaterThan(hostileTexts.length)
    expect(foreignStored(db)).toEqual([])
  }, 60_000)
})
