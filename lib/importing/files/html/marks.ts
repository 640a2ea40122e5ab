/** How words are set: strong, emphasised, linked. Passed down from element to element. */
import { linkAddress } from '#lib/rules/rich-text/address.ts'
import { attribute, type Element, styleOf } from './element.ts'

export type Marks = { strong: boolean; emphasis: boolean; href: string | null }
export const unmarked: Marks = { strong: false, emphasis: false, href: null }

/** Buttons that send the page to somebody are no links of the interview. */
const sharing =
  /^(?:mailto:|https?:\/\/(?:[\w-]+\.)*(?:facebook\.com\/(?:sharer|share|dialog)|(?:twitter|x)\.com\/(?:intent|share|home)|linkedin\.com\/(?:share|sharing|cws)|reddit\.com\/submit|pinterest\.\w+\/pin|wa\.me|api\.whatsapp\.com|whatsapp\.com\/send|t\.me\/share|getpocket\.com|tumblr\.com\/(?:share|widgets)|bsky\.app\/intent|telegram\.me))/i

/** Google Docs wraps a whole text in a <b> that is not bold, and Word says in styles what others say in elements. */
export function marksWithin(element: Element, around: Marks, isChrome: boolean): Marks {
  const weight = styleOf(element, 'font-weight')
  const slant = styleOf(element, 'font-style')
  const { tagName } = element
  const strong = weight === '' ? around.strong || tagName === 'b' || tagName === 'strong' : isBold(weight)
  const emphasis =
    slant === '' ? around.emphasis || /^(?:i|em|cite|dfn)$/.test(tagName) : /^(?:italic|oblique)/.test(slant)
  const href = tagName === 'a' && !isChrome ? addressOf(attribute(element, 'href') ?? '') : around.href
  return { strong, emphasis, href }
}

const isBold = (weight: string): boolean => /^bold/.test(weight) || Number.parseInt(weight, 10) >= 600

/** Only what leads somewhere from anywhere: places on the same page and on the same server say nothing elsewhere. */
function addressOf(href: string): string | null {
  const address = linkAddress(href)
  return address === null || sharing.test(address) || /[()\s]/.test(address) ? null : address
}
