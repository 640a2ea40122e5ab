/** How much may be sent to an address: a form, or a form with the file that it asks for. */
import { limits } from '#lib/rules/content/limits.ts'
import type { Asked } from './rule.ts'

/** The forms that take a file. */
const takesFile = /^\/desk\/interviews\/(?:new|[1-9]\d{0,15}\/import)$/

/** Gives the limit in bytes. Where a file comes without scripts, the form's other fields come with it. */
export function mostBytes({ url = '/' }: Asked): number {
  const [path = ''] = url.split('?', 1)
  return takesFile.test(path) ? limits.fileBytes + limits.formBytes : limits.formBytes
}
