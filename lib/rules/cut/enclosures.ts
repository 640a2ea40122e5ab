/** Brackets and short quotations: a stop inside one does not end the sentence that it stands in. */

export interface Enclosure {
  /** Where its opening mark stands. */
  from: number
  /** Behind its closing mark. */
  to: number
  isBracket: boolean
}

/**
 * A quotation of up to 300 characters stays whole, since half of one would leave a mark open in the cut. A longer one is
 * told in sentences. An apostrophe looks like a closing mark: ’ closes only behind a stop, and only what ‘ has opened.
 */
const enclosed =
  /(\([^()]*\)|\[[^[\]]*\])|“[^“”]{1,300}”|(?<![^\s([])"[^"]{1,300}"|(?<![^\s([“])‘[^‘]{1,300}?[.!?…]’(?!\p{L})/gu

export function enclosuresOf(text: string): Enclosure[] {
  return Array.from(text.matchAll(enclosed), ({ index, 0: whole, 1: bracket }) => ({
    from: index,
    to: index + whole.length,
    isBracket: bracket !== undefined,
  }))
}
