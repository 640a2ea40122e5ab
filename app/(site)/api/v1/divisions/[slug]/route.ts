/** One division for other programs. */
import type { NextRequest } from 'next/server'
import { answerApi } from '#app/(site)/answer-api.ts'
import { configuration } from '#lib/configuration.ts'
import { divisionWhole } from '#lib/reading/api/divisions.ts'
import { reader } from '#lib/reading/reader.ts'
import { queries } from '#lib/rules/api/paths.ts'
import { shapes } from '#lib/rules/api/shapes.ts'

export const dynamic = 'force-dynamic'

export async function GET(request: NextRequest, { params }: RouteContext<'/api/v1/divisions/[slug]'>) {
  const { slug } = await params
  const find = () => divisionWhole(reader(), slug, configuration())
  return answerApi(request, { query: queries.none, shape: shapes.Division, find })
}
