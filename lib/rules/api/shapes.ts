/** What the API gives: one schema for each thing, by which answers are shaped and by which they are described. */
import { z } from 'zod'
import { division, listedDivision } from '#lib/rules/api/shapes/division.ts'
import { answer, exchange, interview, listedInterview, portrait } from '#lib/rules/api/shapes/interview.ts'
import { appointment, leader, listedLeader } from '#lib/rules/api/shapes/leader.ts'
import { named, pageOf } from '#lib/rules/api/shapes/parts.ts'
import { answered, listedQuestion, question } from '#lib/rules/api/shapes/question.ts'
import {
  bulletListSchema,
  documentSchema,
  listItemSchema,
  orderedListSchema,
  paragraphSchema,
  quotationSchema,
  textSchema,
} from '#lib/rules/rich-text/document.ts'

const problem = z
  .strictObject({
    type: z.literal('about:blank'),
    title: z.string(),
    status: z.int(),
    detail: z.string().describe('A sentence that says what to change'),
  })
  .describe('RFC 9457')

/** By the names under which the description has them. */
export const shapes = {
  Named: named,
  Portrait: portrait,
  Interview: interview,
  ListedInterview: listedInterview,
  Exchange: exchange,
  Answer: answer,
  Leader: leader,
  ListedLeader: listedLeader,
  Appointment: appointment,
  Division: division,
  ListedDivision: listedDivision,
  Question: question,
  ListedQuestion: listedQuestion,
  AnsweredQuestion: answered,
  InterviewPage: pageOf(listedInterview),
  LeaderPage: pageOf(listedLeader),
  DivisionPage: pageOf(listedDivision),
  QuestionPage: pageOf(listedQuestion),
  Problem: problem,
  RichText: documentSchema,
  Paragraph: paragraphSchema,
  Text: textSchema,
  BulletList: bulletListSchema,
  OrderedList: orderedListSchema,
  ListItem: listItemSchema,
  Quotation: quotationSchema,
} as const
export type ShapeName = keyof typeof shapes
