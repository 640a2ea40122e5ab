/** Uploads become portraits, or a sentence. */
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { encodeDrawing } from './encode-drawing.ts'
import { encodePortrait } from './encode-portrait.ts'

/** A picture with a red top third on a blue ground. */
function picture(width: number, height: number) {
  const ground = { create: { width, height, channels: 3, background: '#0000ff' } } as const
  const top = { create: { width, height: Math.ceil(height / 3), channels: 3, background: '#ff0000' } } as const
  return sharp(ground).composite([{ input: top, top: 0, left: 0 }])
}

const grey = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: '#808080' } })

async function filesOf(bytes: Buffer) {
  const encoded = await encodePortrait(bytes)
  if ('problem' in encoded) throw new Error(encoded.problem)
  return encoded.files
}

const isRed = async (bytes: Buffer, left: number, top: number) => {
  const spot = await sharp(bytes).extract({ left, top, width: 2, height: 2 }).toColourspace('srgb').raw().toBuffer()
  return (spot[0] ?? 0) > 200 && (spot[2] ?? 0) < 60
}

test.each(['jpeg', 'png', 'webp'] as const)('a %s becomes three widths in two formats, all 4:5', async (format) => {
  const files = await filesOf(await picture(1000, 1100).toFormat(format).toBuffer())
  const found = await Promise.all(
    files.map(async ({ bytes, ...file }) => {
      const { width, height, format: container, compression } = await sharp(bytes).metadata()
      return [file.format, file.width, width, height, container === 'heif' ? compression : container]
    }),
  )
  expect(found).toEqual([
    ['avif', 240, 240, 300, 'av1'],
    ['webp', 240, 240, 300, 'webp'],
    ['avif', 480, 480, 600, 'av1'],
    ['webp', 480, 480, 600, 'webp'],
    ['avif', 800, 800, 1000, 'av1'],
    ['webp', 800, 800, 1000, 'webp'],
  ])
})

test('a wide picture keeps its middle and a tall one its top, where the head is', async () => {
  const [wide] = await filesOf(await picture(1200, 600).jpeg().toBuffer())
  const [tall] = await filesOf(await picture(480, 2000).jpeg().toBuffer())
  if (!wide || !tall) throw new Error('Nothing was made')
  expect([await isRed(wide.bytes, 120, 90), await isRed(wide.bytes, 120, 110)]).toEqual([true, false])
  expect([await isRed(tall.bytes, 120, 10), await isRed(tall.bytes, 120, 290)]).toEqual([true, true])
})

test('a picture that a telephone took on its side stands upright, and says no more where or when it was taken', async () => {
  const exif = { IFD0: { Copyright: 'somebody' }, IFD3: { GPSLatitude: '52/1 12/1 0/1' } }
  const sideways = picture(900, 1200).jpeg().withExif(exif)
  const turned = await sharp(await sideways.toBuffer())
    .rotate(-90)
    .keepExif()
    .withMetadata({ orientation: 6 })
    .toBuffer()
  expect((await sharp(turned).metadata()).exif?.includes('somebody')).toBe(true)
  for (const { bytes, width } of await filesOf(turned)) {
    const { exif: left, xmp, iptc, icc, orientation } = await sharp(bytes).metadata()
    expect([left, xmp, iptc, icc, orientation]).toEqual([undefined, undefined, undefined, undefined, undefined])
    expect(await isRed(bytes, width / 2, 10)).toBe(true)
  }
})

const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="800" height="1000"><rect width="800" height="1000"/></svg>'

test.each<[string, () => Promise<Buffer> | Buffer, string]>([
  ['an SVG', () => Buffer.from(svg), 'Choose a picture that is a JPEG, PNG or WebP file'],
  [
    'an SVG after a JPEG’s beginning',
    () => Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), Buffer.from(svg)]),
    'cannot be read',
  ],
  ['a GIF', () => picture(800, 1000).gif().toBuffer(), 'Choose a picture that is a JPEG, PNG or WebP file'],
  ['nothing', () => Buffer.alloc(0), 'Choose a picture that is a JPEG, PNG or WebP file'],
  ['half a JPEG', async () => (await picture(900, 1200).jpeg().toBuffer()).subarray(0, 4000), 'cannot be read'],
  ['a thumbnail', () => picture(200, 250).jpeg().toBuffer(), 'at least 480 by 600 pixels'],
  ['a picture of 51 megapixels', () => grey(7150, 7150).jpeg().toBuffer(), 'cannot be read'],
  ['a file of 21 MB', () => Buffer.alloc(21_000_000, 0xff), 'at most 20 MB'],
])('%s gets a sentence', async (_, bytes, sentence) => {
  const encoded = await encodePortrait(await bytes())
  expect('problem' in encoded && encoded.problem).toContain(sentence)
})

test('a drawing of ours comes in by its own door', async () => {
  const { files } = await encodeDrawing(svg)
  expect(files.map(({ width, format }) => `${width}.${format}`)).toContain('800.avif')
})
