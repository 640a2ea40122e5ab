/** How the cast's editors work: they start with the six questions, write, and send. */
import { and, eq } from 'drizzle-orm'
import type { CastInterview } from '#db/cast/cast-interview.ts'
import { appointments, leaders } from '#db/schema/leaders.ts'
import { change } from '#lib/change.ts'
import type { Desk } from '#lib/desk.ts'
import { beginInterview } from '#lib/editorial/begin-interview.ts'
import { draftOf } from '#lib/editorial/draft-of.ts'
import { readText } from '#lib/editorial/read-text.ts'
import { saveDraft } from '#lib/editorial/save-draft.ts'
import { submit } from '#lib/editorial/submit.ts'
import { holderOf } from '#lib/people/holder.ts'
import type { Content } from '#lib/rules/content/content.ts'
import { emptyContent } from '#lib/rules/content/empty-content.ts'
import { markOfAnswer } from '#lib/rules/cut/mark-of-answer.ts'
import { fromMarkdown } from '#lib/rules/rich-text/from-markdown.ts'
import { questionAsked } from './fill-questions.ts'

function appointmentOf({ db }: Desk, { leader, jobTitle }: CastInterview) {
  const appointment = db
    .select({ id: appointments.id })
    .from(appointments)
    .innerJoin(leaders, eq(leaders.id, appointments.leaderId))
    .where(and(eq(leaders.slug, leader), eq(appointments.jobTitle, jobTitle)))
    .get()
  if (!appointment) throw new Error(`The cast has no ${leader} as ${jobTitle}.`)
  return holderOf(db, appointment.id)
}

function contentOf(
  { headline, standfirst, exchanges, links, topics, region }: CastInterview,
  portrait: Pick<Content, 'portrait' | 'portraitWords'>,
  questionIn: (wording: string) => { question?: number },
): Content {
  return {
    headline,
    standfirst,
    exchanges: exchanges.map(({ kind, wording, answer, cut }, at) => ({
      id: `q${at + 1}`, // the same anchor each time the cast is filled: stories link to it
      kind,
      wording,
      answer: fromMarkdown(answer),
      ...questionIn(wording),
      ...(cut && { cut: { of: markOfAnswer(fromMarkdown(answer)), sentences: [...cut] } }),
    })),
    links: [...links],
    topics: [...topics],
    ...(region && { region }),
    ...portrait,
  }
}

/** What an interview begins with: the leader's own letter, where it was kept, else questions alone. */
function beginningOf(desk: Desk, interview: CastInterview) {
  const { exchanges } = interview
  if (exchanges.every(({ given }) => given === undefined)) return { content: emptyContent, pasted: null }
  const asSent = exchanges.map(({ kind, wording, answer, given = answer }) => ({ kind, wording, answer: given }))
  const wording = { ...interview, headline: '', standfirst: '', exchanges: asSent }
  const letter = asSent.flatMap((exchange) => [exchange.wording, exchange.answer]).join('\n\n')
  return {
    content: contentOf(wording, { portrait: null }, (asked) => questionAsked(desk.db, asked)),
    pasted: readText(letter),
  }
}

/** Gives the interview's number. */
export function startWithQuestions(desk: Desk, interview: CastInterview): number {
  const leader = appointmentOf(desk, interview)
  const beginning = beginningOf(desk, interview)
  const id = change(desk.db, (tx) => beginInterview(tx, desk, { ...beginning, leftOver: [], leader }))
  saveWords(desk, id, interview)
  return id
}

export function saveWords(desk: Desk, id: number, interview: CastInterview) {
  const { version, content } = draftOf(desk.db, id)
  const { portrait, portraitWords } = content
  const words = contentOf(interview, { portrait, ...(portraitWords && { portraitWords }) }, (wording) =>
    questionAsked(desk.db, wording),
  )
  saveDraft(desk, { interview: id, version, content: words, leftOver: [], overtakes: false })
}

/** Gives the number and the fingerprint of what was sent. */
export function sendForApproval(writing: (at: Date) => Desk, id: number, at: Date) {
  const desk = writing(at)
  const { fingerprint } = submit(desk, { interview: id, version: draftOf(desk.db, id).version })
  return { id, fingerprint }
}
