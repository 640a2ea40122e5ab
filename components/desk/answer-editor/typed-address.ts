/** The address that somebody means who types one into the link's field. */
import { linkAddress } from '#lib/rules/rich-text/address.ts'

export const addressProblem = 'Enter a full web or e-mail address, such as https://www.example.org or name@example.org'

/** Takes what was typed. Gives the address in the spelling in which it is stored, or null if it is none. */
export function typedAddress(typed: string): string | null {
  const isMail = /^[^\s@:/]+@[^\s@:/]+\.[^\s@:/]+$/.test(typed.trim())
  return linkAddress(isMail ? `mailto:${typed.trim()}` : typed)
}
