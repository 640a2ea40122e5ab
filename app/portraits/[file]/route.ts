/** A portrait's file: served while something that readers may see shows it. */
import { publicPortrait } from '#lib/reading/public-portrait.ts'
import { reader } from '#lib/reading/reader.ts'
import { portraitFile } from '#lib/rules/portrait-file.ts'

export const dynamic = 'force-dynamic'

// The name holds the hash, so the bytes never change; whether they may be seen does. So the reader who has seen them may keep
// them for a day without asking (`immutable`), and nobody in between may keep them at all (`private`): a proxy would go
// on handing out a portrait that was withdrawn.
const seen = { 'cache-control': 'private, max-age=86400, immutable', 'x-content-type-options': 'nosniff' }
const notThere = { 'cache-control': 'no-store' }

export async function GET(_request: Request, { params }: RouteContext<'/portraits/[file]'>) {
  const file = portraitFile((await params).file)
  const bytes = file && publicPortrait(reader(), file)
  if (!bytes) return new Response(null, { status: 404, headers: notThere })
  return new Response(new Uint8Array(bytes), { headers: { ...seen, 'content-type': `image/${file.format}` } })
}
