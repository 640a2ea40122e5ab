/** What is to be read again, as a table for a spreadsheet. */
import { deskOrNobody } from '#lib/accounts/desk.ts'
import { configuration } from '#lib/configuration.ts'
import { reviewTable } from '#lib/editorial/review-table.ts'

export const dynamic = 'force-dynamic'

export async function GET() {
  const context = await deskOrNobody()
  if (!context) return new Response(null, { status: 404, headers: { 'cache-control': 'no-store' } })
  return new Response(reviewTable(context, configuration()), {
    headers: {
      'cache-control': 'no-store',
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="to-be-read-again.csv"',
    },
  })
}
