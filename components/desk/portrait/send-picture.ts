/** Sends a picture to the desk, and says how far it has come. (fetch can send, and cannot say how far.) */
import { type PortraitAnswered, portraitAnswered } from '#lib/rules/portrait-to-frame.ts'

export const unreached = 'The desk could not be reached, or could not do this. Try again in a moment'

/** What a script is answered, whatever it was that answered. */
export function readAnswer(text: string): PortraitAnswered {
  try {
    return portraitAnswered.parse(JSON.parse(text))
  } catch {
    return { problem: unreached }
  }
}

type Sending = {
  /** Takes how much of the picture has been sent, from 0 to 1. */
  onSent: (share: number) => void
  signal: AbortSignal
}

/** Null where it was cancelled. */
export function sendPicture(picture: File, { onSent, signal }: Sending): Promise<PortraitAnswered | null> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.upload.addEventListener('progress', ({ loaded, total }) => onSent(total > 0 ? loaded / total : 0))
    request.upload.addEventListener('load', () => onSent(1))
    request.addEventListener('load', () => resolve(readAnswer(request.responseText)))
    request.addEventListener('error', () => resolve({ problem: unreached }))
    request.addEventListener('abort', () => resolve(null))
    signal.addEventListener('abort', () => request.abort())
    request.open('POST', '/desk/portraits')
    request.setRequestHeader('content-type', picture.type || 'application/octet-stream')
    request.send(picture)
  })
}
