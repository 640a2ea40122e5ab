/** The pieces of prose of an interview, each with its field: where advice looks, and where it points. */
import type { Content } from '#lib/rules/content/content.ts'
import { fieldNames } from '#lib/rules/drafting/field-names.ts'
import { plainText } from '#lib/rules/rich-text/plain-text.ts'

export interface Prose {
  field: string
  /** Whether these are the words that somebody put to the leader: they stay as they were put. */
  asked: boolean
  text: string
}

/** In the order in which they are read. */
export function proseOf({ headline, standfirst, exchanges }: Content): Prose[] {
  return [
    { field: fieldNames.headline, asked: false, text: headline },
    { field: fieldNames.standfirst, asked: false, text: standfirst },
    ...exchanges.flatMap(({ id, wording, answer }) => [
      { field: fieldNames.wording(id), asked: true, text: wording },
      { field: fieldNames.answer(id), asked: false, text: plainText(answer) },
    ]),
  ]
}
