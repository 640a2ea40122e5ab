/** What a paste carries beside its plain words: a page's or a Word document's structure, or a whole e-mail's source. */
import { limits } from '#lib/rules/content/limits.ts'

/** Structure that plain text would lose. */
const structured =
  /<(?:h[1-6]|b|strong|i|em|li|a|table|blockquote|dt|summary)\b|font-weight\s*:\s*(?:bold|[6-9]00)|mso-list/i
const mailFields = /^(?:received|mime-version|message-id|content-type|return-path):/im

/** Takes both forms of the clipboard; gives the source to read, or null where the plain words say it all. */
export function pastedSource(html: string, plain: string): string | null {
  if (/^(?:[\w-]+:[ \t].*\r?\n){2}/.test(plain) && mailFields.test(plain.slice(0, 4_000))) return plain
  if (html.length * 3 > limits.fileBytes || !structured.test(html)) return null
  // A fragment may begin with its words: the doctype says that it is a page all the same.
  return `<!doctype html><meta charset="utf-8">${html}`
}
