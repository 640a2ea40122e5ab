/** What the triggers of the search index call: SQL knows neither rich text nor what makes two spellings one word. */
import type Sqlite from 'better-sqlite3'
import { plainText } from '#lib/rules/rich-text/plain-text.ts'
import { indexedWords, otherForms } from '#lib/rules/search/indexed-text.ts'

const ofText = (made: (text: string) => string) => (value: unknown) => (typeof value === 'string' ? made(value) : '')

/** An answer as the database has it: it was valid when it was stored, and is not looked at a second time. */
function answerText(stored: string): string {
  return plainText(JSON.parse(stored))
}

export function addSearchFunctions(client: Sqlite.Database) {
  client.function('answer_text', { deterministic: true }, ofText(answerText))
  client.function('indexed_words', { deterministic: true }, ofText(indexedWords))
  client.function('other_forms', { deterministic: true }, ofText(otherForms))
}
