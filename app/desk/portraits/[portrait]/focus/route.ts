/** Frames a portrait anew around a focal point, and answers with the portrait that this makes. */
import { answerJson, json } from '#app/desk/portraits/answer-json.ts'
import { focalPoint, framePortrait } from '#lib/editorial/frame-portrait.ts'

export const dynamic = 'force-dynamic'

export async function POST(request: Request, { params }: RouteContext<'/desk/portraits/[portrait]/focus'>) {
  const { portrait: hash } = await params
  const { data: focus } = focalPoint.safeParse(await request.json().catch(() => null))
  if (!focus) return json({ problem: 'Move the focal point once more: this was none' }, 422)
  return answerJson((desk) => framePortrait(desk, { hash, focus, signal: request.signal }))
}
