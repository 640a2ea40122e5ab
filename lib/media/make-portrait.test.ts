/** Uploads become portraits, or a sentence. */
import sharp from 'sharp'
import { expect, test, vi } from 'vitest'
import { firstFocus } from '#lib/rules/portrait-frame.ts'
import { askProcess } from './ask-process.ts'
import { type Hostile, hostilePictures } from './hostile-pictures.ts'
import { makeDrawing } from './make-drawing.ts'
import type { PortraitTask } from './portrait-task.ts'

vi.setConfig({ testTimeout: 120_000 }) // each is a process, one after the other, on a machine that may have other work

/** A picture with a red top third on a blue ground. */
function picture(width: number, height: number) {
  const ground = { create: { width, height, channels: 3, background: '#0000ff' } } as const
  const top = { create: { width, height: Math.ceil(height / 3), channels: 3, background: '#ff0000' } } as const
  return sharp(ground).composite([{ input: top, top: 0, left: 0 }])
}

type Asked = Partial<Pick<PortraitTask, 'focus' | 'crops'>>
const never = new AbortController().signal

/** The decoders are the same for every crop, and cards are made in a tenth of the time. */
const cards: Asked = { crops: ['card'] }

async function made(bytes: Buffer, asked: Asked = {}) {
  const answer = await askProcess({ task: 'upload', bytes, focus: firstFocus, ...asked }, never)
  if ('problem' in answer) throw new Error(answer.problem)
  return answer
}

async function isRed(bytes: Buffer, left: number, top: number) {
  const spot = await sharp(bytes).extract({ left, top, width: 2, height: 2 }).toColourspace('srgb').raw().toBuffer()
  return (spot[0] ?? 0) > 200 && (spot[2] ?? 0) < 60
}

test('a photograph becomes every crop in every width and format', async () => {
  const { files, picture: kept } = await made(await picture(1000, 1100).jpeg().toBuffer())
  const found = await Promise.all(
    files.map(async ({ bytes, crop, format: named }) => {
      const { width, height, format: container, compression } = await sharp(bytes).metadata()
      expect(container === 'heif' ? compression : container).toBe(named === 'avif' ? 'av1' : named)
      return `${crop} ${width}×${height} ${named}`
    }),
  )
  expect(found).toEqual([
    'page 240×300 avif',
    'page 240×300 webp',
    'page 480×600 avif',
    'page 480×600 webp',
    'page 800×1000 avif',
    'page 800×1000 webp',
    'card 96×96 avif',
    'card 96×96 webp',
    'card 192×192 avif',
    'card 192×192 webp',
    'card 320×320 avif',
    'card 320×320 webp',
    'share 600×314 avif',
    'share 600×314 webp',
    'share 600×314 jpeg',
    'share 1200×628 avif',
    'share 1200×628 webp',
    'share 1200×628 jpeg',
  ])
  expect([kept.width, kept.height]).toEqual([1000, 1100])
})

test.each(['jpeg', 'png', 'webp'] as const)('a %s is taken, and kept as a JPEG of its size', async (format) => {
  const { files, picture: kept } = await made(await picture(600, 750).toFormat(format).toBuffer(), cards)
  const { format: container, width, height } = await sharp(kept.bytes).metadata()
  expect([container, width, height]).toEqual(['jpeg', 600, 750])
  expect(files.map(({ crop, width, format }) => `${crop} ${width} ${format}`)).toEqual([
    'card 96 avif',
    'card 96 webp',
    'card 192 avif',
    'card 192 webp',
    'card 320 avif',
    'card 320 webp',
  ])
})

test('the focal point says what a wide picture keeps', async () => {
  const bytes = await picture(1200, 600).jpeg().toBuffer()
  const [above] = (await made(bytes, { crops: ['page'] })).files
  const [corner] = (await made(bytes, { focus: { x: 0, y: 1000 }, ...cards })).files
  if (!above || !corner) throw new Error('Nothing was made')
  expect([await isRed(above.bytes, 120, 90), await isRed(above.bytes, 120, 110)]).toEqual([true, false])
  expect(await isRed(corner.bytes, 10, 10)).toBe(true)
})

test('a picture that is too large for any page is kept smaller', async () => {
  const { picture: kept } = await made(await picture(3000, 2000).jpeg().toBuffer(), cards)
  expect([kept.width, kept.height]).toEqual([2400, 1600])
})

const secrets = ['somebody', 'GPS', 'Exif', 'http://ns.adobe.com/xap', 'x:xmpmeta', 'Photoshop 3.0', 'secretprofile']

test('a picture that a telephone took on its side stands upright, and no file says where, when or by whom', async () => {
  const exif = { IFD0: { Copyright: 'somebody', Make: 'somebody' }, IFD3: { GPSLatitude: '52/1 12/1 0/1' } }
  const xmp =
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/></x:xmpmeta>'
  const sideways = await picture(900, 1200).jpeg().toBuffer()
  const turned = await sharp(await sharp(sideways).rotate(-90).toBuffer())
    .withExif(exif)
    .withMetadata({ orientation: 6 })
    .withExifMerge(exif)
    .withXmp(xmp)
    .withIccProfile('p3')
    .jpeg()
    .toBuffer()
  const carried = await sharp(turned).metadata()
  expect([
    carried.orientation,
    carried.exif?.includes('somebody'),
    carried.xmp !== undefined,
    carried.icc !== undefined,
  ]).toEqual([6, true, true, true])
  const { files, picture: kept } = await made(turned)
  expect([kept.width, kept.height]).toEqual([900, 1200])
  for (const { bytes, width } of [...files, { ...kept }]) {
    const { exif: left, xmp: words, iptc, icc, orientation } = await sharp(bytes).metadata()
    expect([left, words, iptc, icc, orientation]).toEqual([undefined, undefined, undefined, undefined, undefined])
    for (const secret of secrets) expect(bytes.includes(secret), secret).toBe(false)
    expect(await isRed(bytes, width / 2, 4)).toBe(true)
  }
})

test.each(hostilePictures)('$name: $becomes', async ({ bytes, becomes }: Hostile) => {
  const answer = await askProcess({ task: 'upload', bytes: await bytes(), focus: firstFocus, ...cards }, never)
  expect('problem' in answer ? answer.problem : 'a portrait').toBe(becomes)
  if ('problem' in answer) return
  for (const { bytes: file } of [...answer.files, answer.picture]) {
    expect(file.includes('<script>')).toBe(false)
    expect((await sharp(file).metadata()).pages ?? 1).toBe(1)
  }
})

test('what is given up is ended, and the next one is served', async () => {
  const slow = await picture(1200, 1500).png().toBuffer()
  const giving = new AbortController()
  const given = askProcess({ task: 'upload', bytes: slow, focus: firstFocus }, giving.signal)
  const next = made(await picture(600, 800).jpeg().toBuffer(), cards)
  giving.abort()
  await expect(given).rejects.toThrow(/abort/i)
  expect((await next).files.length).toBe(6)
})

test('whoever comes while the line is full is told to come back', async () => {
  const bytes = await picture(600, 800).jpeg().toBuffer()
  const all = await Promise.all(
    Array.from({ length: 9 }, () => askProcess({ task: 'upload', bytes, focus: firstFocus, ...cards }, never)),
  )
  expect(all.map((answer) => ('problem' in answer ? answer.problem : 'made'))).toEqual([
    ...Array(7).fill('made'),
    'busy',
    'busy',
  ])
})

const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="800" height="1000"><rect width="800" height="1000"/></svg>'

test('a drawing of ours comes in by its own door', async () => {
  const { files, picture: kept } = await makeDrawing(svg)
  expect(files.length).toBe(18)
  expect([kept.width, kept.height]).toEqual([800, 1000])
})
