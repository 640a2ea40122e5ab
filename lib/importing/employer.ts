/** Who employs somebody, where no job is named beside. */
import type { FoundName } from './names.ts'
import { hasOrganisationNoun } from './titles.ts'

/** "… at Northmoor University": only directly after the name, and only what calls itself an organisation. */
export function employer(texts: string[], { bare }: FoundName): string | null {
  for (const text of texts) {
    const at = text.indexOf(bare)
    const rest = at < 0 ? '' : text.slice(at + bare.length, at + bare.length + 160)
    const match =
      /^[^.!?]*?\s(?:at|for|joined|joins)\s(?:the\s)?(\p{Lu}[\p{L}&'’-]*(?:\s(?:of|and|for|the|&)(?:\sthe)?(?=\s\p{Lu})|\s\p{Lu}[\p{L}&'’-]*)*)/u.exec(
        rest,
      )
    if (match?.[1] && hasOrganisationNoun(match[1])) return match[1]
  }
  return null
}
