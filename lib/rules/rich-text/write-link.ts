/** Writes a link's address in Markdown. */
import { resourceAt } from './resource.ts'

const webAddress = /^[a-z][a-z\d+.-]{1,31}:[^\s<>]*$/i
const mailAddress = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/

/** `<https://…>` or `<name@…>` for a link whose words are its address; else null. */
export function writeAutolink(href: string, words: string): string | null {
  const isAddress = words === href && webAddress.test(words)
  const isMailAddress = `mailto:${words}` === href && mailAddress.test(words)
  return isAddress || isMailAddress ? `<${words}>` : null
}

/** `(https://…)`; in angle brackets as well, if its own brackets are not balanced. */
export function writeResource(href: string): string {
  const plain = `(${href})`
  const read = resourceAt(plain, 0)
  return read?.end === plain.length && read.address === href ? plain : `(<${href}>)`
}
