/** A comment as a page shows it, its moments in words; and a thread of them. */
export interface CommentShown {
  id: number
  author: string
  at: string
  text: string
  /** Whom it was for. */
  told: readonly string[]
}

export interface ThreadShown extends CommentShown {
  exchange: string | null
  replies: readonly CommentShown[]
  settled: { by: string; at: string } | null
}
