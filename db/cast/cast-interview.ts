/** The shape of one interview of the cast: its words, and what has happened to it at the desk. */
export const castTopics = [
  'Buildings',
  'Collections',
  'Computing',
  'Craft',
  'Energy',
  'Fieldwork',
  'Money',
  'Students',
  'Teaching',
  'Tradition',
  'Working life',
] as const

/** Places in and around Aldermere. */
const castRegions = ['Hollin Fell', 'Old Town', 'Riverside', 'Skelby Bank'] as const

type CastRegion = (typeof castRegions)[number]
type CastTopic = (typeof castTopics)[number]
export type CastExchange = {
  kind: 'question' | 'invitation' | 'topic'
  wording: string
  answer: string
  /** Sentences of the answer that the 60-second version has, word for word. */
  cut?: readonly string[]
  /** The answer as the leader sent it, where it was edited for length. */
  given?: string
}
type CastLink = { label: string; url: string }

type Wording = { headline: string; standfirst: string; exchanges: readonly CastExchange[] }
type Published = { publishedOn: string; approvedBy: string }
/** Readers first read the slip in the answers, and were told of it. */
type Corrected = { on: string; slip: string; meant: string; note: string }

type CastCourse =
  | ({ state: 'live'; corrected?: Corrected } & Published)
  | ({ state: 'liveWithDraft'; changes: Partial<Wording> } & Published)
  | ({ state: 'withdrawn'; withdrawnOn: string; decidedBy: string; reason: string } & Published)
  | { state: 'embargoed'; liveInDays: number; approvedBy: string }
  | { state: 'submitted'; daysAgo: number }
  | { state: 'sentBack'; daysAgo: number; decidedBy: string; note: string }
  | { state: 'draft'; daysAgo: number }

export type CastInterview = Wording & {
  leader: string
  jobTitle: string
  writer: string
  links: readonly CastLink[]
  topics: readonly CastTopic[]
  region?: CastRegion
  course: CastCourse
}
