/** Portraits at the desk: kept once, framed anew, chosen for a draft, described before it is sent, and published as approved. */
import { eq } from 'drizzle-orm'
import sharp from 'sharp'
import { describe, expect, test, vi } from 'vitest'
import { leaders } from '#db/schema/leaders.ts'
import { pictures, portraitFiles, portraits } from '#db/schema/portraits.ts'
import { publications } from '#db/schema/publications.ts'
import { keepPicture, keepPortrait } from '#lib/media/keep-portrait.ts'
import { makeDrawing } from '#lib/media/make-drawing.ts'
import { leaderWithInterviews } from '#lib/reading/leader-with-interviews.ts'
import { formOfContent } from '#lib/rules/drafting/form-of-content.ts'
import { firstFocus } from '#lib/rules/portrait-frame.ts'
import { problemsOf } from '#lib/rules/problems.ts'
import { aDesk, readyContent } from './a-desk.ts'
import { approve } from './approve.ts'
import { asReadersWill } from './as-readers-will.ts'
import { chooseLeader, choosing } from './choose-leader.ts'
import { choosePortrait } from './choose-portrait.ts'
import { draftOf } from './draft-of.ts'
import { framePortrait } from './frame-portrait.ts'
import { keepForm } from './keep-form.ts'
import { leadersPortrait } from './leaders-portrait.ts'
import { placePortrait, placing } from './place-portrait.ts'
import { pictureBytes, portraitBytes } from './portrait-bytes.ts'
import { revisionNumbered } from './revision-numbered.ts'
import { uploadIntoDraft } from './upload-into-draft.ts'
import { uploadPortrait } from './upload-portrait.ts'

vi.setConfig({ testTimeout: 120_000 })

const signal = new AbortController().signal
const photograph = async () =>
  Buffer.from(
    await sharp({ create: { width: 900, height: 1000, channels: 3, background: '#0a50c8' } })
      .jpeg()
      .toBuffer(),
  )

const drawn = await makeDrawing('<svg xmlns="http://www.w3.org/2000/svg" width="900" height="1000"/>')

/** A desk with two portraits, kept as uploads are. How one is made is the business of the tests that upload. */
function deskWithPortraits() {
  const at = aDesk()
  const { actor, now } = at.as('writer')
  const kept = (pictureHash: string) => {
    keepPicture({ db: at.db, now }, pictureHash, drawn.picture, actor.id)
    const portrait = { pictureHash, focus: firstFocus, files: drawn.files, alt: '' }
    return { hash: keepPortrait({ db: at.db, now }, portrait), focus: firstFocus }
  }
  return { ...at, made: kept('one'), other: kept('other') }
}

test('the same picture is kept once, and framed around another point it is another portrait', async () => {
  const { db, as } = aDesk()
  const made = await uploadPortrait(as('writer'), { bytes: await photograph(), signal })
  if ('problem' in made) throw new Error(made.problem)
  expect(await uploadPortrait(as('colleague'), { bytes: await photograph(), signal })).toEqual(made)
  const framed = await framePortrait(as('writer'), { hash: made.hash, focus: { x: 100, y: 900 }, signal })
  expect(framed).toEqual({ ...made, hash: expect.not.stringContaining(made.hash), focus: { x: 100, y: 900 } })
  const back = await framePortrait(as('writer'), {
    hash: 'hash' in framed ? framed.hash : '',
    focus: made.focus,
    signal,
  })
  expect(back).toEqual(made)
  expect(db.select().from(pictures).all().length).toBe(1)
  expect(db.select().from(portraits).all().length).toBe(2)
  expect(db.select().from(portraitFiles).all().length).toBe(36)
})

test('what is no picture leaves nothing behind', async () => {
  const { db, as } = aDesk()
  for (const [bytes, problem] of [
    [null, 'large'],
    [Buffer.alloc(0), 'none'],
    [Buffer.alloc(20_000_001, 0xff), 'large'],
    [Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'kind'],
    [(await photograph()).subarray(0, 2_000), 'unreadable'],
  ] as const)
    expect(await uploadPortrait(as('writer'), { bytes: bytes && Buffer.from(bytes), signal })).toEqual({ problem })
  expect(db.select().from(pictures).all()).toEqual([])
})

test('an upload that is given up leaves nothing behind', async () => {
  const { db, as } = aDesk()
  const giving = new AbortController()
  const given = uploadPortrait(as('writer'), { bytes: await photograph(), signal: giving.signal })
  giving.abort()
  await expect(given).rejects.toThrow()
  expect(db.select().from(pictures).all()).toEqual([])
})

test('without a place at the desk there are no portraits', async () => {
  const { as, made } = deskWithPortraits()
  const reader = as('reader')
  const file = { hash: made.hash, crop: 'page', width: 240, format: 'avif' } as const
  await expect(uploadPortrait(reader, { bytes: await photograph(), signal })).rejects.toThrow('nothing at this address')
  await expect(framePortrait(reader, { hash: made.hash, focus: made.focus, signal })).rejects.toThrow('nothing at this')
  expect(() => portraitBytes(reader, file)).toThrow('nothing at this address')
  expect(() => pictureBytes(reader, made.hash)).toThrow('nothing at this address')
  expect(portraitBytes(as('colleague'), file)?.length).toBeGreaterThan(100)
})

describe('in a draft', () => {
  test('a portrait that is not known here is refused in words, and the text stays', async () => {
    const { db, as, started } = aDesk()
    const interview = started('writer')
    const form = formOfContent({ ...readyContent, portrait: 'ab'.repeat(32) }, [])
    const request = { interview, version: 1, startedFrom: null, overtakes: false, step: 'save' }
    const answer = keepForm(as('writer'), form, request, { timeZone: 'Europe/London', theirs: null })
    expect(answer).toMatchObject({ outcome: 'refused', form, said: expect.stringContaining('portrait is not known') })
    expect(draftOf(db, interview).content.portrait).toBeNull()
    const choice = { interview, version: 1, portrait: 'ab'.repeat(32) }
    expect(() => choosePortrait(as('writer'), choice)).toThrow('not known here')
  })

  test('a portrait is chosen from the version that was read, or not at all', async () => {
    const { db, as, started, saved, made } = deskWithPortraits()
    const interview = started('writer')
    const words = { alt: 'Ada, laughing', decorative: false, credit: 'M. Strand' }
    choosePortrait(as('writer'), { interview, version: 1, portrait: made.hash, words })
    expect(draftOf(db, interview).content).toMatchObject({ portrait: made.hash, portraitWords: words })
    saved(interview, 'colleague', { headline: '“Meanwhile”' })
    expect(() => choosePortrait(as('writer'), { interview, version: 2, portrait: null })).toThrow('Somebody saved')
    choosePortrait(as('writer'), { interview, version: 3, portrait: null })
    expect(draftOf(db, interview).content).not.toHaveProperty('portraitWords')
  })

  test('another picture is described anew; the same one keeps what was said of it', async () => {
    const { db, as, started, made, other } = deskWithPortraits()
    const interview = started('writer')
    const words = { alt: 'Ada, laughing', decorative: false, credit: 'M. Strand' }
    choosePortrait(as('writer'), { interview, version: 1, portrait: made.hash, words })
    choosePortrait(as('writer'), { interview, version: 2, portrait: made.hash })
    expect(draftOf(db, interview).content.portraitWords).toEqual(words)
    choosePortrait(as('writer'), { interview, version: 2, portrait: other.hash })
    expect(draftOf(db, interview).content).not.toHaveProperty('portraitWords')
  })

  test('choosing the leader again leaves what was said of their portrait', async () => {
    const { db, as, started, made } = deskWithPortraits()
    db.update(leaders).set({ portraitHash: made.hash }).run()
    const interview = started('writer')
    const words = { alt: 'Ada, laughing', decorative: false, credit: 'M. Strand' }
    choosePortrait(as('writer'), { interview, version: 1, portrait: made.hash, words })
    chooseLeader(as('colleague'), choosing.parse({ interview, leader: 'Ada Desk' }))
    expect(draftOf(db, interview).content).toMatchObject({ portrait: made.hash, portraitWords: words })
    const somebodyNew = { newName: 'Bo Chair', newJobTitle: 'Sitter', newDivision: 'Chairs', newSince: '2026-01-05' }
    chooseLeader(as('colleague'), choosing.parse({ interview, ...somebodyNew }))
    expect(draftOf(db, interview).content.portrait).toBeNull()
    expect(revisionNumbered(as('writer'), interview, 1)?.content.portraitWords).toEqual(words)
  })

  test('an upload from the page without scripts goes into the draft, or the page is told why not', async () => {
    const { db, as, started } = aDesk()
    const interview = started('writer')
    const uploading = { interview, version: 1, bytes: await photograph(), signal }
    expect(await uploadIntoDraft(as('writer'), { ...uploading, bytes: null })).toEqual({ problem: 'large' })
    expect(await uploadIntoDraft(as('writer'), { ...uploading, version: 2 })).toEqual({ refused: 'stale' })
    expect(await uploadIntoDraft(as('reader'), uploading)).toEqual({ refused: 'not-found' })
    expect(draftOf(db, interview).content.portrait).toBeNull()
    expect(await uploadIntoDraft(as('writer'), uploading)).toEqual({ done: 'portrait' })
    const [kept] = db.select({ hash: portraits.hash }).from(portraits).all()
    expect(draftOf(db, interview).content.portrait).toBe(kept?.hash)
  })

  test('the page without scripts frames it in per cent', async () => {
    const { db, as, started, made } = deskWithPortraits()
    const interview = started('writer')
    const fields = { interview: `${interview}`, version: '1', portrait: made.hash, 'portrait-alt': ' Ada ' }
    const input = placing.parse({ ...fields, 'focus-across': '12.5', 'focus-down': '80' })
    expect(await placePortrait(as('writer'), input)).toEqual({ problems: [] })
    const { portrait, portraitWords } = draftOf(db, interview).content
    const row = db
      .select()
      .from(portraits)
      .where(eq(portraits.hash, portrait ?? ''))
      .get()
    expect(row).toMatchObject({ focusX: 125, focusY: 800 })
    expect(portraitWords).toEqual({ alt: 'Ada', decorative: false, credit: '' })
    expect(placing.safeParse({ ...fields, 'focus-across': '101' }).success).toBe(false)
  })

  test.each([
    [undefined, ['Describe the portrait, or say that it is decorative']],
    [{ alt: '', decorative: false, credit: 'M.' }, ['Describe the portrait, or say that it is decorative']],
    [{ alt: '', decorative: true, credit: '' }, []],
    [{ alt: 'Ada', decorative: false, credit: '' }, []],
    [
      { alt: 'x'.repeat(251), decorative: false, credit: '' },
      ['Shorten the description of the portrait to 250 characters; it has 251'],
    ],
    [{ alt: 'Ada', decorative: false, credit: 'x'.repeat(121) }, ['Shorten the credit to 120 characters; it has 121']],
  ])('%o is decided, or it is not', (portraitWords, messages) => {
    const content = { ...readyContent, portrait: 'ab'.repeat(32), ...(portraitWords && { portraitWords }) }
    const problems = problemsOf({ content, leaderKnown: true, leftOver: [] })
    expect(problems.map(({ message }) => message)).toEqual(messages)
  })
})

describe('a leader’s portrait', () => {
  test('is taken over with its description', async () => {
    const { db, started, made } = deskWithPortraits()
    db.update(portraits).set({ alt: 'Ada at her desk' }).run()
    db.update(leaders).set({ portraitHash: made.hash }).run()
    expect(draftOf(db, started('writer')).content).toMatchObject({
      portrait: made.hash,
      portraitWords: { alt: 'Ada at her desk', decorative: false, credit: '' },
    })
  })

  test('is that of the newest live interview, from its moment on, with the words and the credit that were approved', async () => {
    const { db, as, submitted, made } = deskWithPortraits()
    const words = { alt: 'Ada, laughing', decorative: false, credit: 'M. Strand' }
    const { id, fingerprint } = submitted('writer', { ...readyContent, portrait: made.hash, portraitWords: words })
    const admin = as('admin')
    const liveFrom = new Date(admin.now.getTime() + 60_000)
    approve(admin, { interview: id, fingerprint, liveFrom })
    const { id: leader = 0 } = db.select({ id: leaders.id }).from(leaders).get() ?? {}
    expect(leadersPortrait(db, leader, admin.now)).toEqual({ portrait: null })
    expect(leadersPortrait(db, leader, liveFrom)).toEqual({ portrait: made.hash, portraitWords: words })
    expect(
      db.select({ alt: publications.portraitAlt, credit: publications.portraitCredit }).from(publications).all(),
    ).toEqual([{ alt: 'Ada, laughing', credit: 'M. Strand' }])
  })

  test('is the one that readers are shown: a correction of an older interview does not bring its portrait back', async () => {
    const { db, as, submitted, correct, made, other } = deskWithPortraits()
    const portraitWords = { alt: 'Ada', decorative: false, credit: '' }
    const [older] = [made.hash, other.hash].map((portrait) => {
      const { id, fingerprint } = submitted('writer', { ...readyContent, portrait, portraitWords })
      approve(as('admin'), { interview: id, fingerprint })
      return id
    })
    const corrected = new Date(as('writer').now.getTime() + 600_000)
    correct(older ?? 0, corrected)
    const { id: leader = 0, slug = '' } = db.select({ id: leaders.id, slug: leaders.slug }).from(leaders).get() ?? {}
    for (const now of [as('writer').now, corrected]) {
      expect(leadersPortrait(db, leader, now).portrait).toBe(other.hash)
      expect(leaderWithInterviews({ db, now }, slug)?.portrait?.hash).toBe(other.hash)
    }
  })
})

test('readers and whoever decides are shown the words that are approved', async () => {
  const { db, as, started, made } = deskWithPortraits()
  const interview = started('writer')
  const words = { alt: 'Ada', decorative: true, credit: 'M. Strand' }
  choosePortrait(as('writer'), { interview, version: 1, portrait: made.hash, words })
  const holder = { leaderId: 1, appointmentId: 1, slug: 'ada', name: 'Ada', jobTitle: 'Keeper', since: '2020-01-01' }
  const { content } = draftOf(db, interview)
  const place = { ...holder, division: 'Desks', divisionSlug: 'desks', portraitHash: null }
  const shown = asReadersWill(as('admin'), content, place, 1)
  expect(shown.portrait).toEqual({ hash: made.hash, alt: '', credit: 'M. Strand', place: 'desk' })
})
