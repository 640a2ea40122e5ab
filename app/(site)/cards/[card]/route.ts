/** The picture that other tools show beside a link: served while its publication is live, and drawn first where it is not drawn. */
import { plain } from '#app/(site)/answer-plain.ts'
import { drawCard } from '#lib/cards/draw-card.ts'
import { answerImage, notThere } from '#lib/media/answer-image.ts'
import { publicCard } from '#lib/reading/public-card.ts'
import { reader } from '#lib/reading/reader.ts'
import { cardNamed } from '#lib/rules/card-address.ts'

export const dynamic = 'force-dynamic'

/** As a portrait's: its bytes never change, whether they may be seen does. */
const keeping = 'private, max-age=86400, immutable'

export async function GET(request: Request, { params }: RouteContext<'/cards/[card]'>) {
  const id = cardNamed((await params).card)
  if (id === null || !publicCard(reader(), id)) return notThere()
  await drawCard(reader(), id)
  // It took a while: whether it may be seen is asked once more.
  const card = publicCard(reader(), id)
  if (!card) return notThere()
  if (!card.bytes) return plain('This picture is being drawn. Try again in a moment.', 503)
  return answerImage(request, { bytes: card.bytes, format: 'jpeg', keeping })
}
