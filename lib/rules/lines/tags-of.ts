/** The topics in a line of them: listed with commas or bars, perhaps behind a label, or run together as web pages do. */
import { wordsOf } from '#lib/rules/rich-text/words.ts'

export const tagLabel = /^(?:tags?|topics?|filed under|categor(?:y|ies)|keywords?|posted in|subjects?)\s?:\s*(?=\S)/i

/** Where a small letter meets a capital inside a word, two texts may have met. */
export const seam = /(?<=[\p{Ll})])(?=\p{Lu})/u
/** Written so on purpose. */
export const brands =
  /(?:LinkedIn|YouTube|WhatsApp|TikTok|GitHub|PowerPoint|SharePoint|OneDrive|JavaScript|TypeScript|PhD|DevOps|iPhone|iPad|eBay|OpenAI|AstraZeneca|GlaxoSmithKline|PayPal|FaceTime|AirPods|WordPress|\bMa?c(?=\p{Lu})|\bDe(?=\p{Lu})|\bLe(?=\p{Lu})|\bFitz(?=\p{Lu}))/u

/** Takes a line that was read as topics; gives them, and the label if there was one. No letter of the line is dropped. */
export function tagsOf(text: string): { label: string; tags: string[] } {
  const label = tagLabel.exec(text)?.[0] ?? ''
  const tags = text
    .slice(label.length)
    .split(/\s*[,;|•·]\s*/)
    .flatMap(parted)
    .map((tag) => tag.trim())
  return { label: label.trim(), tags: tags.filter((tag) => tag !== '') }
}

/** "Top StoriesUnited Kingdom" are two. */
function parted(tag: string): string[] {
  if (brands.test(tag)) return [tag]
  const parts = tag.split(new RegExp(seam, 'gu')).map((part) => part.trim())
  const fit = parts.every((part) => part.length >= 3 && wordsOf(part) <= 4 && /^[\p{Lu}\p{N}]/u.test(part))
  return fit ? parts : [tag]
}
