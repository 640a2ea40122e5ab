/** Sends the readers' script, compressed once, to be kept for good: another script has another address. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { keptPage, type Setting } from '#server/page-cache/kept-page.ts'
import { sendPage } from '#server/page-cache/send-page.ts'
import type { ComfortScript } from './comfort-script.ts'

const headers = { 'content-type': 'text/javascript; charset=utf-8' }

/** Gives who sends it; to a developer bundled anew each time. */
export function comfortSender({ text }: ComfortScript, setting: Setting) {
  const keeping = setting.dev ? 'no-store' : 'public, max-age=31536000, immutable'
  const made = async () =>
    keptPage({ status: 200, headers, body: Buffer.from(await text()) }, { ...setting, keeping, effort: 11 })
  let kept: ReturnType<typeof made> | undefined
  return async function send(request: IncomingMessage, response: ServerResponse) {
    if (setting.dev || !kept) kept = made()
    sendPage({ request, response, page: await kept })
  }
}
