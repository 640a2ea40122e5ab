/** The API’s own address leads to the page about it; nothing is behind any other. */
import { apiProblem } from '#app/(site)/answer-api.ts'
import { movedTo } from '#app/(site)/answer-plain.ts'

export const dynamic = 'force-dynamic'

export async function GET(_request: Request, { params }: RouteContext<'/api/v1/[[...nothing]]'>) {
  const { nothing } = await params
  return nothing === undefined ? movedTo('/api') : apiProblem(404, 'Nothing of the API is at this address.')
}
