/** The whole picture behind a portrait, for the desk to choose a focal point in. */
import { deskOrNobody } from '#lib/accounts/desk.ts'
import { pictureBytes } from '#lib/editorial/portrait-bytes.ts'
import { answerImage, notThere } from '#lib/media/answer-image.ts'

export const dynamic = 'force-dynamic'

export async function GET(request: Request, { params }: RouteContext<'/desk/portraits/[portrait]/picture'>) {
  const context = await deskOrNobody()
  const bytes = context && pictureBytes(context, (await params).portrait)
  return bytes ? answerImage(request, { bytes, format: 'jpeg', keeping: 'private, no-cache' }) : notThere()
}
