/** A portrait's file for the desk, live or not. Asked for anew each time: the next person at this browser may be nobody. */
import { deskOrNobody } from '#lib/accounts/desk.ts'
import { portraitBytes } from '#lib/editorial/portrait-bytes.ts'
import { answerImage, notThere } from '#lib/media/answer-image.ts'
import { portraitFile } from '#lib/rules/portrait-file.ts'

export const dynamic = 'force-dynamic'

export async function GET(request: Request, { params }: RouteContext<'/desk/portraits/[portrait]'>) {
  const context = await deskOrNobody()
  const file = portraitFile((await params).portrait)
  const bytes = context && file && portraitBytes(context, file)
  return bytes ? answerImage(request, { bytes, format: file.format, keeping: 'private, no-cache' }) : notThere()
}
