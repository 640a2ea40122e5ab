/** Makes a card's JPEG of its drawing and its portrait. */
import sharp from 'sharp'
import { cardDrawing, portraitPlace } from './card-drawing.ts'
import type { CardTask } from './card-task.ts'

/** Full colour for every pixel (4:4:4): letters have edges. */
const settings = { quality: 84, chromaSubsampling: '4:4:4', progressive: true } as const

export async function makeCard(task: CardTask): Promise<Buffer> {
  const card = sharp(Buffer.from(cardDrawing(task)))
  const { width, height } = portraitPlace
  const portrait = task.portrait && (await sharp(task.portrait).resize(width, height, { fit: 'cover' }).toBuffer())
  return card
    .composite(portrait ? [{ input: portrait, left: 0, top: 0 }] : [])
    .flatten({ background: '#ffffff' })
    .jpeg(settings)
    .toBuffer()
}
