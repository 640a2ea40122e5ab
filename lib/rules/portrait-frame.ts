/** What a crop shows of a picture: the largest part of its shape, moved so that the focal point lies where eyes are wanted. */
import { type PortraitCrop, portraitShapes } from './portrait-file.ts'

/** Pixels. */
export type PictureSize = { width: number; height: number }

/** The point that every crop keeps, in thousandths of the picture's width and height from its top left corner. */
export type FocalPoint = { x: number; y: number }

export const focusRange = { least: 0, most: 1000 } as const

/** Where nobody has said otherwise: in the middle, and a third down, where heads are. */
export const firstFocus: FocalPoint = { x: 500, y: 333 }

/** How far down the crop the focal point is wanted, in thousandths: eyes in the upper third of a page, nearer the middle of a low band. */
const wanted: Record<PortraitCrop, number> = { page: 360, card: 450, share: 450 }

type Frame = { left: number; top: number; width: number; height: number }

const within = (value: number, most: number) => Math.min(Math.max(Math.round(value), 0), most)

/** Gives whole pixels of the picture; never outside it, so a focal point at the edge does not come to lie in the middle. */
export function frameOf(picture: PictureSize, { x, y }: FocalPoint, crop: PortraitCrop): Frame {
  const { across, down } = portraitShapes[crop]
  const width = Math.max(1, Math.min(picture.width, Math.round((picture.height * across) / down)))
  const height = Math.max(1, Math.min(picture.height, Math.round((width * down) / across)))
  return {
    left: within((picture.width * x) / focusRange.most - width / 2, picture.width - width),
    top: within((picture.height * y) / focusRange.most - (height * wanted[crop]) / 1000, picture.height - height),
    width,
    height,
  }
}
