/** A portrait's file: served while something that readers may see shows it. */

import { answerImage, notThere } from '#lib/media/answer-image.ts'
import { publicPortrait } from '#lib/reading/public-portrait.ts'
import { reader } from '#lib/reading/reader.ts'
import { portraitFile } from '#lib/rules/portrait-file.ts'

export const dynamic = 'force-dynamic'

// The name holds the hash, so the bytes never change; whether they may be seen does. So the reader who has seen them may keep
// them for a day without asking (`immutable`), and nobody in between may keep them at all (`private`): a proxy would go
// on handing out a portrait that was withdrawn.
const keeping = 'private, max-age=86400, immutable'

export async function GET(request: Request, { params }: RouteContext<'/portraits/[file]'>) {
  const file = portraitFile((await params).file)
  const bytes = file && publicPortrait(reader(), file)
  return bytes ? answerImage(request, { bytes, format: file.format, keeping }) : notThere()
}
