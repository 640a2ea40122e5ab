/** Published interviews in bulk, by the steps of the editors' own commands and without their questions: nobody else is writing here. */
import { eq } from 'drizzle-orm'
import type { Tx } from '#db/open-database.ts'
import { interviews } from '#db/schema/interviews.ts'
import { questions, questionWordings } from '#db/schema/questions.ts'
import { approvals } from '#db/schema/revisions.ts'
import type { Desk } from '#lib/desk.ts'
import { beginInterview } from '#lib/editorial/begin-interview.ts'
import { publish } from '#lib/editorial/publish.ts'
import { record } from '#lib/editorial/record.ts'
import { takeRevision } from '#lib/editorial/take-revision.ts'
import type { Actor } from '#lib/rules/actor.ts'
import type { Content } from '#lib/rules/content/content.ts'
import { markOfAnswer } from '#lib/rules/cut/mark-of-answer.ts'
import { sentencesOf } from '#lib/rules/cut/sentences-of.ts'
import type { Dice } from './dice.ts'
import type { Post } from './fill-institution.ts'
import type { Prose } from './prose.ts'

type Asked = { question: number; wording: string }

/** The bank's wordings, without those that have a slot to be filled. */
export function questionsAsked(tx: Tx): Asked[] {
  return tx
    .select({ question: questions.id, wording: questionWordings.wording })
    .from(questionWordings)
    .innerJoin(questions, eq(questions.id, questionWordings.questionId))
    .all()
    .filter(({ wording }) => !wording.includes('{'))
}

type Writing = {
  luck: Dice
  prose: Prose
  asked: readonly Asked[]
  topics: readonly string[]
  regions: readonly string[]
}

/** Six exchanges, four of them with a question of the bank; a sentence of each in the cut; two topics, mostly a region. */
function contentOf({ luck, prose, asked, topics, regions }: Writing, portrait: string | null): Content {
  const region = regions[luck.roll(regions.length * 2)]
  return {
    headline: `“${prose.sentence().slice(0, 80).trim()}”`,
    standfirst: prose.sentence(),
    exchanges: Array.from({ length: 6 }, (_, at) => {
      const answer = prose.answer()
      const first = sentencesOf(answer)[0]?.text
      const known = at < 4 ? asked[luck.roll(asked.length)] : undefined
      return {
        id: `q${at + 1}`,
        kind: 'question',
        wording: known?.wording ?? `What about ${prose.words(4)}?`,
        answer,
        ...(known && { question: known.question }),
        ...(first !== undefined && { cut: { of: markOfAnswer(answer), sentences: [first] } }),
      }
    }),
    links: [{ label: prose.words(4), url: 'https://pages.aldermere.example/more' }],
    topics: [topics[luck.roll(topics.length)], topics[luck.roll(topics.length)]].filter((topic) => topic !== undefined),
    ...(region !== undefined && { region }),
    portrait,
  }
}

/** One interview of whoever holds or held this post: begun, sent and approved at one moment. */
export function publishOne(tx: Tx, desk: Desk, approver: Actor, post: Post, writing: Writing) {
  const content = contentOf(writing, post.portraitHash)
  const id = beginInterview(tx, desk, { content, leftOver: [], pasted: null, leader: post })
  const revision = takeRevision(tx, desk, id, content)
  record(tx, desk, { interviewId: id, verb: 'submit', revisionId: revision.id })
  const { id: approvalId } = tx
    .insert(approvals)
    .values({
      revisionId: revision.id,
      fingerprint: revision.fingerprint,
      approvedAt: desk.now,
      approvedById: approver.id,
    })
    .returning({ id: approvals.id })
    .get()
  const unseen = {
    live: false,
    embargoed: false,
    unpublished: true,
    discarded: false,
    submittedById: desk.actor.id,
    contributorIds: [desk.actor.id],
  }
  const interview = { ...post, ...unseen, id, writerId: desk.actor.id, state: 'submitted' } as const
  publish(tx, interview, { revision, approvalId, liveFrom: desk.now, liveUntil: null, changeNote: null })
  tx.update(interviews).set({ state: 'approved' }).where(eq(interviews.id, id)).run()
  record(tx, { ...desk, actor: approver }, { interviewId: id, verb: 'approve', revisionId: revision.id })
}
