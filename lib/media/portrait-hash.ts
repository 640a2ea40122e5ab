/** The name of a portrait: a picture and the point in it that every crop keeps. The same two are the same portrait. */
import { createHash } from 'node:crypto'
import type { FocalPoint } from '#lib/rules/portrait-frame.ts'

/** Takes the picture's hash. Gives SHA-256 in hex. */
export function portraitHash(picture: string, { x, y }: FocalPoint): string {
  return createHash('sha256').update(`${picture} ${x} ${y}`).digest('hex')
}

/** SHA-256 in hex of what was uploaded. Off the event loop: 20 MB take 60 ms. */
export async function pictureHash(uploaded: Buffer<ArrayBuffer>): Promise<string> {
  return Buffer.from(await crypto.subtle.digest('SHA-256', uploaded)).toString('hex')
}
