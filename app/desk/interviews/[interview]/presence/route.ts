/** Asked by an open form every few seconds: notes that somebody is there, and says who else is. */
import { z } from 'zod'
import { deskOrNobody } from '#lib/accounts/desk.ts'
import { beGone } from '#lib/presence/be-gone.ts'
import { bePresent } from '#lib/presence/be-present.ts'
import { numberOfForm } from '#lib/rules/number-of-form.ts'
import { Refusal } from '#lib/rules/refusal.ts'

export const dynamic = 'force-dynamic'

const headers = { 'cache-control': 'no-store' }
const said = z.object({ gone: z.boolean() })

export async function POST(request: Request, { params }: RouteContext<'/desk/interviews/[interview]/presence'>) {
  const { data: interview } = numberOfForm.safeParse((await params).interview)
  const context = await deskOrNobody()
  if (!context || interview === undefined) return new Response(null, { status: context ? 404 : 401, headers })
  const { data } = said.safeParse(await request.json().catch(() => null))
  if (!data) return new Response(null, { status: 400, headers })
  try {
    if (!data.gone) return Response.json({ others: bePresent(context, interview) }, { headers })
    beGone(context, interview)
    return new Response(null, { status: 204, headers })
  } catch (error) {
    if (error instanceof Refusal)
      return new Response(null, { status: error.kind === 'wrong-state' ? 409 : 404, headers })
    throw error
  }
}
