/** What every list of answers is made of. */
import type { PortraitShown } from '#components/page/portrait.tsx'
import type { RichText } from '#lib/rules/rich-text/document.ts'

export type ListedAnswer = {
  id: number
  /** The interview, and the answer's place in it. */
  slug: string
  anchor: string
  /** As it was put to this leader. */
  wording: string
  answer: RichText
  leader: { slug: string; name: string }
  jobTitle: string
  /** The post has ended since. */
  former: boolean
  portrait: PortraitShown
  publishedAt: Date
}
