/** What colleagues say to each other about an interview that readers see, and the mail that the desk has written about it. */
import type { Database } from '#db/open-database.ts'
import { change } from '#lib/change.ts'
import { comment } from '#lib/comments/comment.ts'
import { resolve } from '#lib/comments/resolve.ts'
import { draftOf } from '#lib/editorial/draft-of.ts'
import { post } from '#lib/mail/post.ts'
import type { TwoHands } from '#lib/populate/two-hands.ts'

/** Takes the interview's number. */
export function secretRemarks(
  db: Database,
  { writing, deciding }: TwoHands,
  secret: (kind: string) => string,
  interview: number,
) {
  const [first] = draftOf(db, interview).content.exchanges
  const desk = writing()
  const said = { interview, exchange: first?.id ?? '', text: `Is this ${secret('comment')}?` }
  const { comment: thread } = comment(desk, { ...said, repliesTo: undefined, tell: deciding().actor.id })
  const reply = { interview, exchange: '', text: `It is ${secret('reply')}.`, tell: undefined }
  const { comment: last } = comment(deciding(), { ...reply, repliesTo: thread })
  resolve(writing(), { interview, comment: thread, last })
  change(db, (tx) => {
    const word = secret('letter')
    const letter = { subject: `A letter of ${word}`, paragraphs: [`It tells of ${word}.`] }
    post(tx, desk, { occasion: word, to: [deciding().actor.id], interviewId: interview, letter, path: '/desk' })
  })
}
