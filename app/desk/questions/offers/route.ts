/** What the bank offers for wordings that somebody is writing: asked by the draft's form while they write. */
import { deskOrNobody } from '#lib/accounts/desk.ts'
import { bankOnOffer, offersAsked } from '#lib/questions/bank-on-offer.ts'

export const dynamic = 'force-dynamic'

const headers = { 'cache-control': 'no-store' }

export async function GET(request: Request) {
  const context = await deskOrNobody()
  if (!context) return new Response(null, { status: 404, headers })
  const { searchParams } = new URL(request.url)
  const asked = offersAsked.safeParse({
    interview: searchParams.get('interview'),
    wording: searchParams.getAll('wording'),
  })
  if (!asked.success) return new Response(null, { status: 400, headers })
  return Response.json(bankOnOffer(context, asked.data), { headers })
}
