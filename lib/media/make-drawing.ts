/** The cast's door: an SVG drawn by our own code. An upload never comes this way, because an SVG may name other files. */
import sharp from 'sharp'
import { firstFocus } from '#lib/rules/portrait-frame.ts'
import { type MadeFile, makeFiles } from './make-files.ts'
import { type Picture, upright } from './make-picture.ts'

export async function makeDrawing(svg: string): Promise<{ picture: Picture; files: MadeFile[] }> {
  const picture = await upright(sharp(Buffer.from(svg)))
  return { picture, files: await makeFiles(picture, { focus: firstFocus, effort: 'quick' }) }
}
