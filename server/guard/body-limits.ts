/** How much may be sent to an address, and by whom: a form, or a form with the file that it asks for. */
import { limits } from '#lib/rules/content/limits.ts'
import type { Answer, Asked } from './rule.ts'

/** Takes the header Cookie. Gives whether it is that of somebody with a place at the desk. */
export type IsFromDesk = (cookies: string | undefined) => Promise<boolean>

type BodyLimit = Answer & {
  name: string
  holds: (asked: Asked, isFromDesk: IsFromDesk) => boolean | Promise<boolean>
  bytes: number
}

/** Without a query. */
const takesFile = ({ url = '' }: Asked) =>
  /^\/desk\/interviews\/(?:new|[1-9]\d{0,15}\/import)$/.test(url.split('?', 1)[0] ?? '')

const form = {
  name: 'a form',
  holds: () => true,
  bytes: limits.formBytes,
  status: 413,
  sentence: 'This is too long to be sent at once. Go back, where your text still is, and send less.',
} as const satisfies BodyLimit

/** The first one that holds. Where a file comes without scripts, the form's other fields come with it. */
const bodyLimits: readonly BodyLimit[] = [
  {
    ...form,
    name: 'a form with its file, from the desk',
    holds: async (asked, isFromDesk) => takesFile(asked) && (await isFromDesk(asked.headers.cookie)),
    bytes: limits.fileBytes + limits.formBytes,
  },
  {
    ...form,
    // It is held whole before its door asks who is there: a stranger could send as many as memory holds.
    name: 'a form with its file, from anybody else',
    holds: takesFile,
    sentence: 'You are signed out, so this file was not taken. Sign in again in another tab, then go back and send it.',
  },
]

export async function bodyLimit(asked: Asked, isFromDesk: IsFromDesk): Promise<BodyLimit> {
  for (const limit of bodyLimits) if (await limit.holds(asked, isFromDesk)) return limit
  return form
}
