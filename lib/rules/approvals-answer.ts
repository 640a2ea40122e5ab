/** What the form that approves several gets back: an answer for each, or a no to all. */
export interface ApprovalsAnswer {
  approved: { interview: number; leader: string; isApproved: boolean; said: string }[]
  refusal: string | null
}

export const nothingApproved: ApprovalsAnswer = { approved: [], refusal: null }
