/** Has a portrait framed anew around a focal point. */
import type { FocalPoint } from '#lib/rules/portrait-frame.ts'
import type { PortraitAnswered } from '#lib/rules/portrait-to-frame.ts'
import { readAnswer, unreached } from './send-picture.ts'

/** Null where it was given up for a newer point. */
export async function sendFocus(
  hash: string,
  focus: FocalPoint,
  signal: AbortSignal,
): Promise<PortraitAnswered | null> {
  try {
    const answer = await fetch(`/desk/portraits/${hash}/focus`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(focus),
      signal,
    })
    return readAnswer(await answer.text())
  } catch {
    return signal.aborted ? null : { problem: unreached }
  }
}
