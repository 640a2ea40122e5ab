/** Takes what was typed last on a page that is being left. Nobody reads the answer: what cannot be kept is offered back by the browser. */
import { deskOrNobody } from '#lib/accounts/desk.ts'
import { keepLastWords } from '#lib/editorial/keep-last-words.ts'
import { isTypedBy } from '#lib/rules/drafting/is-typed-by.ts'
import { numberOfForm } from '#lib/rules/number-of-form.ts'

export const dynamic = 'force-dynamic'

const answered = (status: number) => new Response(null, { status, headers: { 'cache-control': 'no-store' } })

export async function POST(request: Request, { params }: RouteContext<'/desk/interviews/[interview]/last-words'>) {
  const { data: interview } = numberOfForm.safeParse((await params).interview)
  const context = await deskOrNobody()
  if (!context || interview === undefined) return answered(context ? 404 : 401)
  const fields = await request.formData().catch(() => null)
  if (!fields) return answered(400)
  if (!isTypedBy(fields, context.actor.id)) return answered(401)
  return answered(keepLastWords(context, interview, fields) ? 204 : 409)
}
