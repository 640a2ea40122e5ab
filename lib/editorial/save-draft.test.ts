import { describe, expect, it } from 'vitest'
import { startedFrom } from '#lib/rules/drafting/started-from.ts'
import { aDesk, readyContent } from './a-desk.ts'
import { draftOf } from './draft-of.ts'
import { revisionNumbered } from './revision-numbered.ts'
import { saveDraft } from './save-draft.ts'
import { sendBack } from './send-back.ts'
import { timeline } from './timeline.ts'

const words = (headline: string) => ({ ...readyContent, headline })
const save = { leftOver: [], overtakes: false }

describe('saving a draft', () => {
  it('keeps any half-written state, and gives the version that the next save must name', () => {
    const { db, as, started } = aDesk()
    const interview = started('writer')
    const empty = { ...readyContent, headline: '', exchanges: [] }
    expect(saveDraft(as('writer'), { ...save, interview, version: 1, content: empty })).toMatchObject({
      version: 2,
      changed: true,
    })
    expect(draftOf(db, interview).content).toEqual(empty)
  })

  it('changes nothing where nothing changed: no version, no event', () => {
    const { as, started } = aDesk()
    const interview = started('writer')
    const saved = saveDraft(as('colleague'), { ...save, interview, version: 1, content: readyContent })
    expect(saved).toMatchObject({ version: 1, changed: false })
    expect(timeline(as('writer'), interview)).toHaveLength(1)
  })

  it('from an older version takes in what a colleague wrote elsewhere, without asking, and says so', () => {
    const { db, as, started } = aDesk()
    const interview = started('writer')
    const opened = startedFrom(draftOf(db, interview))
    const [why, ...others] = readyContent.exchanges
    const exchanges = [...(why ? [{ ...why, wording: 'Why any desk?' }] : []), ...others]
    saveDraft(as('colleague'), { ...save, interview, version: 1, content: words('“Hers”') })
    const late = { ...save, interview, version: 1, startedFrom: opened, content: { ...readyContent, exchanges } }
    expect(saveDraft(as('writer'), late)).toMatchObject({ version: 3, changed: true, merged: true })
    expect(draftOf(db, interview).content).toEqual({ ...words('“Hers”'), exchanges })
    expect(timeline(as('writer'), interview).map(({ sentence }) => sentence)[0]).toBe(
      'writer saved words that were put together with a colleague’s.',
    )
    expect(saveDraft(as('writer'), late)).toMatchObject({ version: 3, changed: false })
  })

  it('many times in a row is one event, until somebody else does something or the writer has paused', () => {
    const { as, started, db } = aDesk()
    const interview = started('writer')
    let typed = 0
    const goOn = (by: 'writer' | 'colleague', later = 0) => {
      const desk = as(by)
      const { version } = draftOf(db, interview)
      const at = { ...desk, now: new Date(desk.now.getTime() + later) }
      saveDraft(at, { ...save, interview, version, content: words(`Typed ${typed++}`) })
    }
    const changes = () =>
      timeline(as('writer'), interview).filter(({ sentence }) => sentence.endsWith('changed the draft.'))
    const by = () => changes().map(({ sentence }) => sentence.split(' ')[0])
    for (let times = 0; times < 50; times++) goOn('writer')
    expect(by()).toEqual(['writer'])
    goOn('colleague')
    goOn('writer')
    for (let times = 0; times < 5; times++) {
      goOn('colleague')
      goOn('writer')
    }
    expect(by()).toEqual(['writer', 'colleague', 'writer'])
    goOn('writer', 31 * 60_000)
    expect(by()).toEqual(['writer', 'writer', 'colleague', 'writer'])
  })

  it('after it was sent and sent back is an event of its own: whoever wrote since then contributed', () => {
    const { as, submitted, saved } = aDesk()
    const { id, fingerprint } = submitted()
    sendBack(as('admin'), { interview: id, fingerprint, note: 'Say more.' })
    saved(id, 'writer', { headline: '“More”' })
    expect(timeline(as('writer'), id)[0]?.sentence).toBe('writer changed the draft.')
  })

  it('from an older version is refused where both changed the same, and loses nothing', () => {
    const { db, as, started } = aDesk()
    const interview = started('writer')
    saveDraft(as('colleague'), { ...save, interview, version: 1, content: words('“Hers”') })
    const late = () => saveDraft(as('writer'), { ...save, interview, version: 1, content: words('“His”') })
    expect(late).toThrow('Somebody saved this draft while you were writing')
    expect(draftOf(db, interview).content.headline).toBe('“Hers”')
  })

  it('over a colleague’s words, once both were seen, sets theirs aside for good', () => {
    const { db, as, started } = aDesk()
    const interview = started('writer')
    saveDraft(as('colleague'), { ...save, interview, version: 1, content: words('“Hers”') })
    saveDraft(as('writer'), { ...save, interview, version: 2, content: words('“His”'), overtakes: true })
    expect(draftOf(db, interview).content.headline).toBe('“His”')
    expect(revisionNumbered(as('colleague'), interview, 1)?.content.headline).toBe('“Hers”')
    expect(timeline(as('colleague'), interview).map(({ sentence }) => sentence)).toContain(
      'writer overtook earlier words, which were set aside as revision 1.',
    )
  })

  it('keeps the left-over lines as they are placed and let go, without calling that writing', () => {
    const { db, as, started } = aDesk()
    const interview = started('writer')
    saveDraft(as('colleague'), { interview, version: 1, content: readyContent, leftOver: ['A line'], overtakes: false })
    expect(draftOf(db, interview)).toMatchObject({ version: 2, leftOver: ['A line'] })
    expect(timeline(as('writer'), interview)).toHaveLength(1)
  })
})
