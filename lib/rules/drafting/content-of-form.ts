/** What a form holds, as content. Tidies what people type (spaces, invisible marks); what no draft can hold comes back as problems. */
import type { z } from 'zod'
import { cleanLine } from '#lib/rules/clean-text.ts'
import { type Content, contentSchema } from '#lib/rules/content/content.ts'
import { limits } from '#lib/rules/content/limits.ts'
import type { Problem } from '#lib/rules/problem.ts'
import { linkAddress } from '#lib/rules/rich-text/address.ts'
import { fromMarkdown } from '#lib/rules/rich-text/from-markdown.ts'
import type { DraftForm, PortraitFields } from './draft-form.ts'
import { fieldNames } from './field-names.ts'

type Read = { content: Content; problems: null } | { content: null; problems: Problem[] }

function topicsOf(text: string): string[] {
  return [
    ...new Set(
      text
        .split(/[,\n]/)
        .map(cleanLine)
        .filter((topic) => topic !== ''),
    ),
  ]
}

/** The field that a place in the content is typed into. */
function fieldOf(form: DraftForm, [part, at, inner]: z.core.$ZodIssue['path']): string {
  const exchange = typeof at === 'number' ? form.exchanges[at] : undefined
  if (part === 'exchanges' && exchange)
    return inner === 'wording' ? fieldNames.wording(exchange.id) : fieldNames.answer(exchange.id)
  const link = typeof at === 'number' ? form.links[at] : undefined
  if (part === 'links' && link) return inner === 'label' ? fieldNames.label(link.id) : fieldNames.url(link.id)
  if (part === 'portraitWords') return at === 'credit' ? fieldNames.portraitCredit : fieldNames.portraitAlt
  return typeof part === 'string' ? part : fieldNames.headline
}

const tooMuch: Record<string, string> = {
  headline: `Shorten the headline: a draft can hold ${limits.headline.save.toLocaleString('en-GB')} characters of it`,
  standfirst: `Shorten the standfirst: a draft can hold ${limits.standfirst.save.toLocaleString('en-GB')} characters of it`,
  exchanges: 'Shorten this: a draft cannot hold as much in one exchange, or as many exchanges',
  portrait: 'Choose the portrait again: this one is not known here',
  portraitWords: 'Shorten what is said of the portrait',
  links: 'Shorten this: a draft cannot hold links as long or as many',
  topics: 'Shorten this: a draft cannot hold topics as long or as many',
  region: 'Shorten this: a draft cannot hold a region as long',
}

/** Absent where nobody has named one: what was set aside before there were regions keeps its fingerprint. */
function regionOf(text: string) {
  const region = cleanLine(text)
  return region === '' ? {} : { region }
}

/** What was said of a portrait is kept while there is one, and only if something was said. */
function portraitWordsOf({ hash, alt, decorative, credit }: PortraitFields) {
  const portraitWords = { alt: cleanLine(alt), decorative, credit: cleanLine(credit) }
  const isSaid = portraitWords.alt !== '' || decorative || portraitWords.credit !== ''
  return hash !== '' && isSaid ? { portraitWords } : {}
}

/** Takes the form. Gives the content, or what is too much for any draft. */
export function contentOfForm(form: DraftForm): Read {
  const read = contentSchema.safeParse({
    headline: cleanLine(form.headline),
    standfirst: cleanLine(form.standfirst),
    exchanges: form.exchanges.map(({ id, kind, wording, answer, question, cut, cutOf }) => ({
      id,
      kind,
      wording: cleanLine(wording),
      answer: fromMarkdown(answer),
      ...(/^[1-9]\d{0,14}$/.test(question) && { question: Number(question) }),
      ...(cut.length > 0 && { cut: { of: cutOf, sentences: cut } }),
    })),
    links: form.links.map(({ label, url }) => ({ label: cleanLine(label), url: linkAddress(url) ?? cleanLine(url) })),
    topics: topicsOf(form.topics),
    ...regionOf(form.region),
    portrait: form.portrait.hash === '' ? null : form.portrait.hash,
    ...portraitWordsOf(form.portrait),
  })
  if (read.success) return { content: read.data, problems: null }
  const problems = read.error.issues.map(({ path }) => ({
    field: fieldOf(form, path),
    message: tooMuch[String(path[0])] ?? 'Shorten this: it is more than a draft can hold',
  }))
  return { content: null, problems }
}
