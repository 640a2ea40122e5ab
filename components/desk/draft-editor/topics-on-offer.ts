/** What the list under the topics offers: it replaces the whole field, so each offer is what was typed with one topic more. */
import { plainLetters } from '#lib/rules/plain-letters.ts'

/** Takes what stands in the field and the known topics. Gives texts for the field, without the topics that it has already. */
export function topicsOnOffer(typed: string, known: readonly string[]): string[] {
  const [, before = ''] = /^(.*,\s*)?[^,]*$/s.exec(typed) ?? []
  const taken = before.split(',').map((topic) => plainLetters(topic.trim()))
  return known.filter((topic) => !taken.includes(plainLetters(topic))).map((topic) => `${before}${topic}`)
}
