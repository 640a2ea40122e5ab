/** What stands in a form, in the same parts as the content that is read out of it. */
import type { DraftForm } from './draft-form.ts'
import { fieldNames } from './field-names.ts'

/** Gives each part's text by its field's name. */
export function partsOfForm({ headline, standfirst, portrait, links, topics, region, ...form }: DraftForm) {
  return new Map<string, string>([
    [fieldNames.headline, headline],
    [fieldNames.standfirst, standfirst],
    [fieldNames.portrait, JSON.stringify(portrait)],
    [fieldNames.link, JSON.stringify(links)],
    [fieldNames.topics, topics],
    [fieldNames.region, region],
    ...form.exchanges.flatMap(({ id, kind, wording, answer, question, cut, cutOf }) => [
      [fieldNames.kind(id), kind] as const,
      [fieldNames.wording(id), wording] as const,
      [fieldNames.answer(id), answer] as const,
      [fieldNames.question(id), question] as const,
      [fieldNames.cut(id), JSON.stringify([cut, cutOf])] as const,
    ]),
  ])
}
