/** Takes what the browser sent and gives the draft's form; what was not sent is empty, and nothing sent is dropped. */
import { z } from 'zod'
import { exchangeId, exchangeKinds } from '#lib/rules/content/content.ts'
import type { DraftForm, Removed } from './draft-form.ts'
import { fieldNames } from './field-names.ts'
import { removedSchema } from './form-schema.ts'

function readRemoved(text: string): Removed | null {
  try {
    return removedSchema.safeParse(JSON.parse(text)).data ?? null
  } catch {
    return null // an empty field, or one that a stranger wrote: there is nothing to put back
  }
}

/** Browsers send line ends as CRLF; everywhere else a line ends with LF. */
function text(fields: FormData, name: string): string {
  const value = fields.get(name)
  return typeof value === 'string' ? value.replaceAll('\r\n', '\n') : ''
}

function texts(fields: FormData, name: string): string[] {
  return fields.getAll(name).filter((value) => typeof value === 'string')
}

export function readFields(fields: FormData): DraftForm {
  const ids = (name: string) => [...new Set(texts(fields, name).filter((id) => exchangeId.safeParse(id).success))]
  return {
    headline: text(fields, fieldNames.headline),
    standfirst: text(fields, fieldNames.standfirst),
    portrait: {
      hash: text(fields, fieldNames.portrait),
      alt: text(fields, fieldNames.portraitAlt),
      decorative: text(fields, fieldNames.portraitDecorative) !== '',
      credit: text(fields, fieldNames.portraitCredit),
    },
    exchanges: ids(fieldNames.exchange).map((id) => ({
      id,
      kind: z
        .enum(exchangeKinds)
        .catch('question')
        .parse(text(fields, fieldNames.kind(id))),
      wording: text(fields, fieldNames.wording(id)),
      answer: text(fields, fieldNames.answer(id)),
      question: text(fields, fieldNames.question(id)),
      cut: texts(fields, fieldNames.cut(id)),
      // The page sends the mark of each answer along, so that its first sentence can be marked without a script.
      cutOf: fields.has(fieldNames.cut(id)) ? text(fields, fieldNames.cutOf(id)) : '',
    })),
    links: ids(fieldNames.link).map((id) => ({
      id,
      label: text(fields, fieldNames.label(id)),
      url: text(fields, fieldNames.url(id)),
    })),
    topics: text(fields, fieldNames.topics),
    region: text(fields, fieldNames.region),
    leftOver: texts(fields, fieldNames.leftOver),
    removed: readRemoved(text(fields, fieldNames.removed)),
  }
}
