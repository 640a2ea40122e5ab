/**
 * What a web page, a magazine or a mail program leaves around a text: what a line of it looks like, and what it is. A rule
 * in these tables must describe a whole line that no leader would say as a paragraph of an answer.
 */
import { chromeAbroad } from './chrome-abroad.ts'
import { chromeOfArticles } from './chrome-of-articles.ts'
import { chromeOfMail } from './chrome-of-mail.ts'
import { chromeOfPages } from './chrome-of-pages.ts'
import type { ChromeRule } from './chrome-rule.ts'
import { wordCount } from './sentence.ts'

const chromeRules: readonly ChromeRule[] = [
  { is: 'no words', longest: Infinity, pattern: /^[^\p{L}\p{N}]*$/u },
  ...chromeOfPages,
  ...chromeOfArticles,
  ...chromeOfMail,
  ...chromeAbroad,
]

/** What kind of chrome a line is, in words, or null if it is part of the text. */
export function chromeOf(text: string): string | null {
  if (text.length > 1500) return null
  const words = wordCount(text)
  return (
    chromeRules.find((rule) => words <= rule.longest && rule.pattern.test(text) && !rule.unless?.test(text))?.is ?? null
  )
}
