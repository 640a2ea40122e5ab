/** The cast's door: an SVG drawn by our own code. An upload never comes this way, because an SVG may name other files. */
import sharp from 'sharp'
import { type EncodedPortrait, encodeFiles } from './encode-files.ts'

export function encodeDrawing(svg: string): Promise<EncodedPortrait> {
  const source = Buffer.from(svg)
  return encodeFiles(source, sharp(source))
}
