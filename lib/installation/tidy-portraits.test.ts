/** What becomes of portraits at a start: those of an older database are made whole, and what nobody used is taken away. */
import { and, eq, ne } from 'drizzle-orm'
import sharp from 'sharp'
import { describe, expect, test, vi } from 'vitest'
import { aSite } from '#db/a-site.ts'
import { drafts } from '#db/schema/drafts.ts'
import { leaders } from '#db/schema/leaders.ts'
import { pictures, portraitFiles, portraits } from '#db/schema/portraits.ts'
import { aDesk, readyContent } from '#lib/editorial/a-desk.ts'
import { keepPicture, keepPortrait } from '#lib/media/keep-portrait.ts'
import { makeDrawing } from '#lib/media/make-drawing.ts'
import { daysAgo } from '#lib/rules/dates.ts'
import { firstFocus } from '#lib/rules/portrait-frame.ts'
import { sweepPortraits } from './sweep-portraits.ts'
import { tidyPortraits } from './tidy-portraits.ts'

vi.setConfig({ testTimeout: 60_000 }) // each portrait is made by a process, on a machine that may have other work

const now = new Date('2026-05-01T09:00:00Z')
const uploaded = (daysBefore: number) => daysAgo(daysBefore, now)

const drawn = await makeDrawing(
  '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="500"><rect width="400" height="500" fill="#c33"/></svg>',
)

/** Keeps portraits as they come from an upload, and tidies; gives what the log says then. */
function anInstallation() {
  const at = aDesk()
  const { id: uploadedById } = at.as('writer').actor
  const keep = (picture: string, daysBefore: number, x = firstFocus.x) => {
    const when = { db: at.db, now: uploaded(daysBefore) }
    keepPicture(when, picture, drawn.picture, uploadedById)
    return keepPortrait(when, { pictureHash: picture, focus: { ...firstFocus, x }, files: drawn.files, alt: '' })
  }
  const tidied = async () => {
    const said: object[] = []
    const log = { info: (facts: object) => said.push(facts), error: (facts: object) => said.push(facts) }
    await tidyPortraits({ db: at.db, now, log })
    return said
  }
  const hashes = () =>
    at.db
      .select({ hash: portraits.hash })
      .from(portraits)
      .all()
      .map(({ hash }) => hash)
  return { ...at, keep, tidied, hashes }
}

describe('of portraits that were kept before there were cards and shares', () => {
  const filesOf = ({ db }: ReturnType<typeof anInstallation>, hash: string) =>
    db.select().from(portraitFiles).where(eq(portraitFiles.hash, hash)).all()

  test('the crops are made once, out of the picture or the largest page, and the pages stay as they are', async () => {
    const at = anInstallation()
    const framed = at.keep('framed', 1)
    const old = at.keep('old', 1)
    at.db.update(portraits).set({ pictureHash: null }).where(eq(portraits.hash, old)).run()
    const whole = at.keep('whole', 1)
    const pages = filesOf(at, old).filter(({ crop }) => crop === 'page')
    for (const hash of [framed, old])
      at.db
        .delete(portraitFiles)
        .where(and(eq(portraitFiles.hash, hash), ne(portraitFiles.crop, 'page')))
        .run()

    expect(await at.tidied()).toEqual([{ portraits: 2 }])
    for (const hash of [framed, old]) {
      const files = filesOf(at, hash)
      expect(files.filter(({ crop }) => crop === 'page')).toEqual(pages.map((page) => ({ ...page, hash })))
      const sizes = await Promise.all(
        files.flatMap(({ crop, format, width, bytes }) =>
          crop === 'page' || format === 'avif'
            ? []
            : sharp(bytes)
                .metadata()
                .then((found) => `${crop} ${width}: ${found.width}×${found.height} ${found.format}`),
        ),
      )
      expect(sizes.sort()).toEqual([
        'card 192: 192×192 webp',
        'card 320: 320×320 webp',
        'card 96: 96×96 webp',
        'share 1200: 1200×628 jpeg',
        'share 1200: 1200×628 webp',
        'share 600: 600×314 jpeg',
        'share 600: 600×314 webp',
      ])
    }
    expect(filesOf(at, whole)).toHaveLength(18)
    expect(await at.tidied()).toEqual([])
  })

  test('one that cannot be mended is named in the log, and keeps nobody from being served', async () => {
    const at = anInstallation()
    const [lost, broken] = [at.keep('lost', 1), at.keep('broken', 1)]
    at.db.delete(portraitFiles).run()
    at.db.update(portraits).set({ pictureHash: null }).where(eq(portraits.hash, lost)).run()
    at.db
      .update(pictures)
      .set({ bytes: Buffer.from('no picture') })
      .run()
    const said = await at.tidied()
    expect(said).toHaveLength(3)
    expect(said).toContainEqual({ portraits: 2 })
    expect(said).toContainEqual({ portrait: lost })
    expect(said).toContainEqual({ portrait: broken, error: expect.objectContaining({ name: 'Error' }) })
  })
})

describe('what was uploaded and came to nothing', () => {
  test.each([
    [29, 'is there', [], [1, 1, 18]],
    [31, 'is gone', [{ portraits: 1, pictures: 1 }], [0, 0, 0]],
  ])('%i days ago %s', async (days, _, said, left) => {
    const at = anInstallation()
    at.keep('unused', days)
    expect(await at.tidied()).toEqual(said)
    expect([portraits, pictures, portraitFiles].map((table) => at.db.select().from(table).all().length)).toEqual(left)
  })

  test('is gone beside the frame of the same picture that is used', async () => {
    const at = anInstallation()
    const used = at.keep('one', 400)
    at.keep('one', 40, 0)
    at.db.update(leaders).set({ portraitHash: used }).run()
    expect(await at.tidied()).toEqual([{ portraits: 1, pictures: 0 }])
    expect(at.hashes()).toEqual([used])
  })

  test('stays for as long as a leader, a draft or a revision shows it', async () => {
    const at = anInstallation()
    const shown = (portrait: string) => ({
      ...readyContent,
      portrait,
      portraitWords: { alt: 'Ada', decorative: false, credit: '' },
    })
    const [hung, drafted, revised] = ['a', 'b', 'c'].map((name) => at.keep(name, 400))
    at.db.update(leaders).set({ portraitHash: hung }).run()
    at.started('writer', shown(drafted ?? ''))
    const { id } = at.submitted('writer', shown(revised ?? ''))
    at.db.update(drafts).set({ content: readyContent }).where(eq(drafts.interviewId, id)).run()
    at.keep('unused', 400)
    expect(await at.tidied()).toEqual([{ portraits: 1, pictures: 1 }])
    expect(new Set(at.hashes())).toEqual(new Set([hung, drafted, revised]))
  })

  test('stays for as long as a publication shows it', () => {
    const { db, division, portrait, leader, post, interview, publish } = aSite()
    const { hash } = portrait('shown')
    portrait('unused')
    const keeper = post({ by: leader('Ada Desk'), in: division('desks'), as: 'Keeper' })
    publish(interview('a-desk', keeper), { from: uploaded(400), until: uploaded(300), portraitHash: hash })
    expect(sweepPortraits({ db, now })).toEqual({ portraits: 1, pictures: 0 })
    expect(db.select({ hash: portraits.hash }).from(portraits).all()).toEqual([{ hash }])
  })
})
