/** One question for other programs. */
import type { NextRequest } from 'next/server'
import { answerApi } from '#app/(site)/answer-api.ts'
import { configuration } from '#lib/configuration.ts'
import { questionWhole } from '#lib/reading/api/questions.ts'
import { reader } from '#lib/reading/reader.ts'
import { queries } from '#lib/rules/api/paths.ts'
import { shapes } from '#lib/rules/api/shapes.ts'

export const dynamic = 'force-dynamic'

export async function GET(request: NextRequest, { params }: RouteContext<'/api/v1/questions/[slug]'>) {
  const { slug } = await params
  const find = (asked: Parameters<typeof questionWhole>[2]) => questionWhole(reader(), slug, asked, configuration())
  return answerApi(request, { query: queries.page, shape: shapes.Question, find })
}
