/** An issue as its form shows it: what each part is called there, and what is in it. */
import type { RichText } from '#lib/rules/rich-text/document.ts'
import { toMarkdown } from '#lib/rules/rich-text/to-markdown.ts'
import type { Shown } from '#lib/rules/wording/as-shown.ts'

interface Issue {
  number: number
  season: string
  title: string
  note: RichText
  /** Whose portrait is on the cover; '' where nobody's was chosen. */
  cover: string
  /** "“A desk is a promise” (Ada Desk)" */
  pieces: readonly string[]
}

export const issueShown = ({ number, season, title, note, cover, pieces }: Issue): Shown => ({
  Number: String(number),
  Season: season,
  Title: title,
  'Portrait on the cover': cover,
  'Editor’s note': toMarkdown(note),
  Interviews: pieces.map((piece, at) => `${at + 1}. ${piece}`).join('\n'),
})
