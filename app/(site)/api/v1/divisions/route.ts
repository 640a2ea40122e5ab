/** The divisions for other programs, a page at a time. */
import type { NextRequest } from 'next/server'
import { answerApi } from '#app/(site)/answer-api.ts'
import { configuration } from '#lib/configuration.ts'
import { divisionsPage } from '#lib/reading/api/divisions.ts'
import { reader } from '#lib/reading/reader.ts'
import { queries } from '#lib/rules/api/paths.ts'
import { shapes } from '#lib/rules/api/shapes.ts'

export const dynamic = 'force-dynamic'

export function GET(request: NextRequest) {
  const find = (asked: Parameters<typeof divisionsPage>[1]) => divisionsPage(reader(), asked, configuration())
  return answerApi(request, { query: queries.page, shape: shapes.DivisionPage, find })
}
