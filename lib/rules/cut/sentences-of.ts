/** The sentences of an answer: what an editor can take into the cut, each verbatim and with its place. */
import type { Block, ListItem, Paragraph, RichText } from '#lib/rules/rich-text/document.ts'
import { paragraphText } from '#lib/rules/rich-text/plain-text.ts'
import { splitSentences } from './split-sentences.ts'

export interface Sentence {
  /** Plain text, word for word, without the white space around it. */
  text: string
  /** The place of its paragraph in the document, from 0, those in lists and quotations counted too. */
  block: number
  /** Where it begins and ends in the plain text of that paragraph. */
  from: number
  to: number
}

/** Takes a document; gives every paragraph in its order. A quotation's source is said by the program, and is none. */
export function paragraphsOf({ content }: { content: readonly (Block | ListItem)[] }): Paragraph[] {
  return content.flatMap((block) => (block.type === 'paragraph' ? [block] : paragraphsOf(block)))
}

/** Takes an answer; gives its sentences in their order. A list item without a stop is a sentence. */
export function sentencesOf(document: RichText): Sentence[] {
  return paragraphsOf(document).flatMap((paragraph, block) => {
    const text = paragraphText(paragraph)
    return splitSentences(text).map(({ from, to }) => ({ text: text.slice(from, to), block, from, to }))
  })
}
