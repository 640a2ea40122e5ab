/** The live interviews for other programs, a page at a time. */
import type { NextRequest } from 'next/server'
import { answerApi } from '#app/(site)/answer-api.ts'
import { configuration } from '#lib/configuration.ts'
import { interviewsPage } from '#lib/reading/api/interviews.ts'
import { reader } from '#lib/reading/reader.ts'
import { queries } from '#lib/rules/api/paths.ts'
import { shapes } from '#lib/rules/api/shapes.ts'

export const dynamic = 'force-dynamic'

export function GET(request: NextRequest) {
  const find = (asked: Parameters<typeof interviewsPage>[1]) => interviewsPage(reader(), asked, configuration())
  return answerApi(request, { query: queries.interviews, shape: shapes.InterviewPage, find })
}
