/** The six questions that every leader is asked: what a new interview begins with where there is no text to begin with. */
import type { ExchangeKind } from './content/content.ts'

export const standingQuestions: readonly { kind: ExchangeKind; wording: string }[] = [
  { kind: 'invitation', wording: 'First, tell us how you came to the post you hold now.' },
  { kind: 'question', wording: 'Why is what your team does important?' },
  { kind: 'question', wording: 'What is at the top of your list at the moment?' },
  { kind: 'question', wording: 'What have been the most important lessons of your career?' },
  { kind: 'question', wording: 'What do you do when you are not at work?' },
  { kind: 'question', wording: 'If you were not in this post, what would you like to be doing?' },
]
