/** Reads what was dropped or pasted into the form beside: gives its text, and keeps nothing. */
import { signedOut } from '#lib/accounts/action.ts'
import { deskOrNobody } from '#lib/accounts/desk.ts'
import { readForImport } from '#lib/editorial/read-for-import.ts'
import { readUpload } from '#lib/media/read-upload.ts'
import { limits } from '#lib/rules/content/limits.ts'

export const dynamic = 'force-dynamic'

const headers = { 'cache-control': 'no-store' }

export async function POST(request: Request) {
  const context = await deskOrNobody()
  if (!context) return Response.json({ problem: signedOut }, { status: 401, headers })
  const bytes = await readUpload(request.body, limits.fileBytes)
  const read = await readForImport(context, bytes, request.signal)
  return Response.json(read, { status: 'problem' in read ? 422 : 200, headers })
}
