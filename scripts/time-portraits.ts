/**
 * npm run --silent portraits:time
 * What each hostile file and a few photographs cost: the time until the answer, by how much this process grew, and for how long
 * its event loop was held up at worst. The pictures themselves are opened in a process of their own.
 */
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout } from 'node:timers/promises'
import sharp from 'sharp'
import { askProcess } from '#lib/media/ask-process.ts'
import { hostilePictures } from '#lib/media/hostile-pictures.ts'
import { isPicture } from '#lib/media/picture-kind.ts'
import { pictureHash } from '#lib/media/portrait-hash.ts'
import { pictureLimits } from '#lib/rules/picture-limits.ts'
import { firstFocus } from '#lib/rules/portrait-frame.ts'

const never = new AbortController().signal
const megabyte = 1_000_000

const photograph = (width: number, height: number) => {
  const noise = { type: 'gaussian', mean: 128, sigma: 12 } as const
  return sharp({ create: { width, height, channels: 3, background: '#808080', noise } })
    .jpeg({ quality: 88 })
    .toBuffer()
}

const photographs = [
  { name: 'a photograph of 1 megapixel', bytes: () => photograph(900, 1_200) },
  { name: 'a photograph of 12 megapixels', bytes: () => photograph(4_000, 3_000) },
  { name: 'a photograph of 48 megapixels', bytes: () => photograph(8_000, 6_000) },
  { name: '25 MB', bytes: () => Buffer.alloc(25 * megabyte, 0xff) },
]

/** What uploading does before and around the process, without the database. */
async function upload(bytes: Buffer<ArrayBuffer>): Promise<string> {
  if (bytes.length > pictureLimits.bytes) return 'large'
  if (!isPicture(bytes)) return 'kind'
  await pictureHash(bytes)
  const made = await askProcess({ task: 'upload', bytes, focus: firstFocus }, never)
  if ('problem' in made) return made.problem
  const kept = [...made.files, made.picture].reduce((sum, file) => sum + file.bytes.length, 0)
  return `a portrait, ${Math.round(kept / 1_000)} kB in all`
}

for (const { name, bytes } of [...photographs, ...hostilePictures]) {
  const sent = Buffer.from(await bytes())
  globalThis.gc?.()
  const before = process.memoryUsage().rss
  const delay = monitorEventLoopDelay({ resolution: 5 })
  let highest = before
  const watch = setInterval(() => {
    highest = Math.max(highest, process.memoryUsage().rss)
  }, 10)
  await setTimeout(50)
  delay.enable()
  const began = performance.now()
  const outcome = await upload(sent)
  const took = performance.now() - began
  delay.disable()
  clearInterval(watch)
  const figures = [
    `${(sent.length / megabyte).toFixed(1).padStart(5)} MB`,
    `${Math.round(took).toString().padStart(5)} ms`,
    `+${Math.round((highest - before) / megabyte)
      .toString()
      .padStart(3)} MB here`,
    `held up ${Math.round(delay.max / 1e6)
      .toString()
      .padStart(3)} ms`,
  ]
  console.log(`${figures.join('  ')}  ${name}: ${outcome}`)
}
