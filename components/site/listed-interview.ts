/** What every list of interviews is made of. */
import type { PortraitShown } from '#components/page/portrait.tsx'

export type ListedInterview = {
  slug: string
  headline: string
  standfirst: string
  leader: { slug: string; name: string }
  jobTitle: string
  /** The post has ended since. */
  former: boolean
  portrait: PortraitShown
  publishedAt: Date
  words: number
  /** Words of its 60-second version; null where there is none. */
  cutWords: number | null
}
