/** Uploads are handed on as they come: their doors ask who is there first, and only then read, up to a limit of their own. */
import type { Asked } from './rule.ts'

const doors = [
  /^\/desk\/portraits$/,
  /^\/desk\/interviews\/new\/read$/,
  /^\/desk\/interviews\/[1-9]\d{0,15}\/portrait\/upload$/,
]

/** No action is an upload: what names one is checked like every other action. */
export function isUpload({ method, url = '', headers }: Asked): boolean {
  const [path = ''] = url.split('?', 1)
  return method === 'POST' && headers['next-action'] === undefined && doors.some((door) => door.test(path))
}
