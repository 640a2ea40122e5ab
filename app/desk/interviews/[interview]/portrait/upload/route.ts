/** Takes a picture from a form without scripts, and leads back to the page of the draft's portrait. */
import { deskOrNobody } from '#lib/accounts/desk.ts'
import { uploadIntoDraft } from '#lib/editorial/upload-into-draft.ts'
import { readUpload } from '#lib/media/read-upload.ts'
import { uploadInForm } from '#lib/media/upload-in-form.ts'
import { numberOfForm } from '#lib/rules/number-of-form.ts'
import { pictureLimits } from '#lib/rules/picture-limits.ts'

export const dynamic = 'force-dynamic'

export async function POST(request: Request, { params }: RouteContext<'/desk/interviews/[interview]/portrait/upload'>) {
  const { data: interview } = numberOfForm.safeParse((await params).interview)
  const context = await deskOrNobody()
  const back = `/desk/interviews/${interview}/portrait`
  if (!context || interview === undefined) return seeOther(`/sign-in?${new URLSearchParams({ callbackUrl: back })}`)
  const body = await readUpload(request.body, pictureLimits.bytes + pictureLimits.wrapping)
  const { bytes, version } = await uploadInForm(body, request.headers.get('content-type') ?? '')
  const { signal } = request
  return seeOther(
    `${back}?${new URLSearchParams(await uploadIntoDraft(context, { interview, version, bytes, signal }))}`,
  )
}

function seeOther(location: string) {
  return new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } })
}
