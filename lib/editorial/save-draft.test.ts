import { describe, expect, it } from 'vitest'
import { aDesk, readyContent } from './a-desk.ts'
import { draftOf } from './draft-of.ts'
import { revisionNumbered } from './revision-numbered.ts'
import { saveDraft } from './save-draft.ts'
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

  it('from an older version is refused and loses nothing', () => {
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
