/** Files that were made to break whatever opens pictures, and what becomes of each. Made on the way: none of them is kept anywhere. */
import { crc32, deflateSync } from 'node:zlib'
import sharp from 'sharp'
import type { PictureProblem } from '#lib/rules/wording/pictures.ts'

export interface Hostile {
  name: string
  bytes: () => Promise<Buffer> | Buffer
  becomes: PictureProblem | 'a portrait'
}

const grey = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: '#808080' } })
const noise = (width: number, height: number, channels: 3 | 4 = 3) => {
  const data = Buffer.alloc(width * height * channels)
  for (let at = 0, seed = 7; at < data.length; at++) {
    seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff
    data[at] = seed >> 16
  }
  return sharp(data, { raw: { width, height, channels } })
}
const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="800" height="1000"><image href="file:///etc/passwd"/></svg>'

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const whole = Buffer.alloc(body.length + 8)
  whole.writeUInt32BE(data.length, 0)
  body.copy(whole, 4)
  whole.writeUInt32BE(crc32(body), body.length + 4)
  return whole
}

const words = (...numbers: number[]) => {
  const buffer = Buffer.alloc(numbers.length * 4)
  for (const [at, number] of numbers.entries()) buffer.writeUInt32BE(number, at * 4)
  return buffer
}

/** A PNG that says how large it is: one grey line over and over, a thousand times smaller than its pixels. */
function flatPng(width: number, height: number, more: Buffer[] = []): Buffer {
  const header = Buffer.concat([words(width, height), Buffer.from([8, 0, 0, 0, 0])])
  const pixels = deflateSync(Buffer.alloc((width + 1) * height))
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    ...more,
    chunk('IDAT', pixels),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** As APNG has it: each frame a header and its pixels behind the first picture. */
function manyFrames(frames: number): Buffer {
  const pixels = deflateSync(Buffer.alloc(9 * 8))
  const still = flatPng(600, 800, [chunk('acTL', words(frames, 0))])
  const moving = Array.from({ length: frames }, (_, at) => {
    const control = Buffer.concat([words(at * 2, 8, 8, 0, 0), Buffer.from([0, 1, 0, 100, 0, 0])])
    return Buffer.concat([chunk('fcTL', control), chunk('fdAT', Buffer.concat([words(at * 2 + 1), pixels]))])
  })
  const end = still.length - 12
  return Buffer.concat([still.subarray(0, end), ...moving, still.subarray(end)])
}

const jpeg = () => noise(900, 1200).jpeg({ quality: 70 }).toBuffer()

export const hostilePictures: readonly Hostile[] = [
  { name: '256 megapixels in 300 kB', bytes: () => flatPng(16_000, 16_000), becomes: 'pixels' },
  {
    name: 'a second header that promises 4 billion pixels',
    bytes: () => flatPng(1, 1, [chunk('IHDR', Buffer.concat([words(65_535, 65_535), Buffer.from([8, 2, 0, 0, 0])]))]),
    becomes: 'unreadable',
  },
  {
    name: '49 megapixels of 16 bits with transparency',
    bytes: () => grey(7_000, 7_000).ensureAlpha().toColourspace('rgb16').png({ compressionLevel: 9 }).toBuffer(),
    becomes: 'a portrait',
  },
  {
    name: 'a JPEG with a page of HTML behind it',
    bytes: async () => Buffer.concat([await jpeg(), Buffer.from('<html><script>alert(1)</script>')]),
    becomes: 'a portrait',
  },
  {
    name: 'a JPEG with a zip behind it',
    bytes: async () => Buffer.concat([await jpeg(), Buffer.from('PK\u0003\u0004<script>', 'latin1')]),
    becomes: 'a portrait',
  },
  {
    name: 'a JPEG with a script in its comment',
    bytes: async () => {
      const plain = await jpeg()
      const comment = Buffer.from('*/=alert(1)/*<script>')
      const length = Buffer.alloc(2)
      length.writeUInt16BE(comment.length + 2)
      return Buffer.concat([plain.subarray(0, 2), Buffer.from([0xff, 0xfe]), length, comment, plain.subarray(2)])
    },
    becomes: 'a portrait',
  },
  {
    name: 'an SVG after a JPEG’s beginning',
    bytes: () => Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), Buffer.from(svg)]),
    becomes: 'unreadable',
  },
  { name: 'an SVG that is let through as it is', bytes: () => Buffer.from(svg), becomes: 'unreadable' },
  { name: 'a GIF that is let through as it is', bytes: () => noise(600, 800).gif().toBuffer(), becomes: 'unreadable' },
  {
    name: 'a HEIC’s beginning',
    bytes: () => Buffer.from('\0\0\0\u0018ftypheic\0\0\0\0mif1heic', 'latin1'),
    becomes: 'unreadable',
  },
  { name: 'half a JPEG', bytes: async () => (await jpeg()).subarray(0, 40_000), becomes: 'unreadable' },
  {
    name: 'half a PNG',
    bytes: async () => (await noise(600, 800).png().toBuffer()).subarray(0, 40_000),
    becomes: 'unreadable',
  },
  {
    name: 'half a WebP',
    bytes: async () => (await noise(600, 800).webp().toBuffer()).subarray(0, 20_000),
    becomes: 'unreadable',
  },
  { name: 'an APNG of 10,000 frames', bytes: () => manyFrames(10_000), becomes: 'a portrait' },
  { name: 'a WebP that moves', bytes: movingWebp, becomes: 'a portrait' },
  {
    name: 'a JPEG in CMYK',
    bytes: () => noise(900, 1200).toColourspace('cmyk').jpeg().toBuffer(),
    becomes: 'a portrait',
  },
  {
    name: 'a PNG of 16 bits',
    bytes: () => noise(600, 800).toColourspace('rgb16').png().toBuffer(),
    becomes: 'a portrait',
  },
  { name: 'one pixel', bytes: () => grey(1, 1).png().toBuffer(), becomes: 'small' },
  { name: '30,000 by 10 pixels', bytes: () => grey(30_000, 10).png().toBuffer(), becomes: 'narrow' },
  { name: '600 by 65,000 pixels', bytes: () => flatPng(600, 65_000), becomes: 'narrow' },
  { name: 'nothing', bytes: () => Buffer.alloc(0), becomes: 'unreadable' },
  {
    name: '20 MB of noise',
    bytes: () => noise(2_560, 2_560).png({ compressionLevel: 0 }).toBuffer(),
    becomes: 'a portrait',
  },
]

/** Twenty frames, each of another red. */
async function movingWebp(): Promise<Buffer> {
  const reds = Array.from({ length: 20 }, (_, at) => ({ r: at * 12, g: 90, b: 40 }))
  const frames = await Promise.all(
    reds.map((background) =>
      sharp({ create: { width: 600, height: 800, channels: 3, background } })
        .png()
        .toBuffer(),
    ),
  )
  return sharp(frames, { join: { animated: true } })
    .webp({ quality: 20 })
    .toBuffer()
}
