/** What stands in a field of the form now, by the field's name. */
import type { DraftForm } from '#lib/rules/drafting/draft-form.ts'
import { fieldNames } from '#lib/rules/drafting/field-names.ts'

/** Gives '' for a name that is no text field of this form. */
export function textAt(form: DraftForm, field: string): string {
  const texts = new Map([
    [fieldNames.headline, form.headline],
    [fieldNames.standfirst, form.standfirst],
    [fieldNames.topics, form.topics],
    [fieldNames.region, form.region],
    [fieldNames.portraitAlt, form.portrait.alt],
    [fieldNames.portraitCredit, form.portrait.credit],
    ...form.exchanges.flatMap(({ id, wording, answer, cut }) => [
      [fieldNames.wording(id), wording] as const,
      [fieldNames.answer(id), answer] as const,
      [fieldNames.cut(id), cut.join(' ')] as const,
    ]),
    ...form.links.flatMap(({ id, label, url }) => [
      [fieldNames.label(id), label] as const,
      [fieldNames.url(id), url] as const,
    ]),
  ])
  return texts.get(field) ?? ''
}
