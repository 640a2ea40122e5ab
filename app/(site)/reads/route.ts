/** Where a reader's browser tells what was read, if the reader allows it. The answer never says whether it was counted. */
import type { NextRequest } from 'next/server'
import { configuration } from '#lib/configuration.ts'
import { countRead, reading } from '#lib/counting/count-read.ts'
import { reader } from '#lib/reading/reader.ts'

export const dynamic = 'force-dynamic'

export async function POST(request: NextRequest) {
  const told = reading.safeParse(await request.json().catch(() => undefined))
  const isAllowed = request.cookies.get('consent')?.value === 'all'
  if (isAllowed && told.success) countRead(reader(), told.data, configuration().timeZone)
  return new Response(null, { status: 204, headers: { 'cache-control': 'no-store' } })
}
