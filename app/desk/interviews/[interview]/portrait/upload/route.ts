/** Takes a picture from a form without scripts, and leads back to the page of the draft's portrait. */
import { deskOrNobody } from '#lib/accounts/desk.ts'
import type { Desk } from '#lib/desk.ts'
import { choosePortrait } from '#lib/editorial/choose-portrait.ts'
import { interviewNumber } from '#lib/editorial/named.ts'
import { uploadPortrait } from '#lib/editorial/upload-portrait.ts'
import { readUpload } from '#lib/media/read-upload.ts'
import { uploadInForm } from '#lib/media/upload-in-form.ts'
import { pictureLimits } from '#lib/rules/picture-limits.ts'
import { Refusal } from '#lib/rules/refusal.ts'

export const dynamic = 'force-dynamic'

/** Bytes that a form adds to the picture in it: its boundaries, the other fields. */
const wrapping = 100_000

export async function POST(request: Request, { params }: RouteContext<'/desk/interviews/[interview]/portrait/upload'>) {
  const { data: interview } = interviewNumber.safeParse((await params).interview)
  const context = await deskOrNobody()
  const back = `/desk/interviews/${interview}/portrait`
  if (!context || interview === undefined) return seeOther(`/sign-in?${new URLSearchParams({ callbackUrl: back })}`)
  return seeOther(`${back}?${await outcome(context, interview, request)}`)
}

/** What the page is told: a problem by its key, a no, or what was done. */
async function outcome(desk: Desk, interview: number, request: Request): Promise<string> {
  const body = await readUpload(request.body, pictureLimits.bytes + wrapping)
  const form = body && (await uploadInForm(body, request.headers.get('content-type') ?? ''))
  const made = await uploadPortrait(desk, { bytes: form?.bytes ?? null, signal: request.signal })
  if ('problem' in made) return `problem=${made.problem}`
  try {
    choosePortrait(desk, { interview, version: form?.version ?? 0, portrait: made.hash })
    return 'done=portrait'
  } catch (error) {
    if (error instanceof Refusal) return `refused=${error.kind}`
    throw error
  }
}

function seeOther(location: string) {
  return new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } })
}
