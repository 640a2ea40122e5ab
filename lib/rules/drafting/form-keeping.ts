/** A form for a content, in which every part that says the same as before stays as it was typed: spaces at the end and all. */
import type { Content } from '#lib/rules/content/content.ts'
import type { DraftForm, ExchangeFields } from './draft-form.ts'
import { fieldNames } from './field-names.ts'
import { formOfContent } from './form-of-content.ts'
import { partsOfContent } from './parts-of-content.ts'

/** Takes the form as it was typed, what was read out of it, and the wording that it shall show. */
export function formKeeping(
  typed: DraftForm,
  read: Content,
  { content, leftOver }: { content: Content; leftOver: string[] },
): DraftForm {
  const fresh = formOfContent(content, leftOver)
  const [before, after] = [partsOfContent(read), partsOfContent(content)]
  const from = (part: string) => (JSON.stringify(before.get(part)) === JSON.stringify(after.get(part)) ? typed : fresh)

  function exchange(shown: ExchangeFields): ExchangeFields {
    const { id } = shown
    const own = typed.exchanges.find((one) => one.id === id)
    if (!own) return shown
    const of = (part: string) => (from(part) === typed ? own : shown)
    const { cut, cutOf } = of(fieldNames.cut(id))
    return {
      id,
      kind: of(fieldNames.kind(id)).kind,
      wording: of(fieldNames.wording(id)).wording,
      answer: of(fieldNames.answer(id)).answer,
      question: shown.question, // one that was new has its number now
      cut,
      cutOf,
    }
  }

  return {
    headline: from(fieldNames.headline).headline,
    standfirst: from(fieldNames.standfirst).standfirst,
    portrait: from(fieldNames.portrait).portrait,
    exchanges: fresh.exchanges.map(exchange),
    links: from(fieldNames.link).links,
    topics: from(fieldNames.topics).topics,
    region: from(fieldNames.region).region,
    leftOver,
    removed: typed.removed,
  }
}
