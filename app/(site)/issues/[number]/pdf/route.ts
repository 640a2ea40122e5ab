/** An issue as a PDF: the same bytes for everybody, until something that it is made of changes. */
import { configuration } from '#lib/configuration.ts'
import { printIssue } from '#lib/printing/print-issue.ts'
import { issueToPrint } from '#lib/reading/issues/issue-to-print.ts'
import { reader } from '#lib/reading/reader.ts'
import { pdfName } from '#lib/rules/magazine/pdf-name.ts'

export const dynamic = 'force-dynamic'

const plain = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' }

export async function GET(_request: Request, { params }: RouteContext<'/issues/[number]/pdf'>) {
  const issue = issueToPrint(reader(), (await params).number, configuration())
  if (!issue) return new Response('There is no such issue.', { status: 404, headers: plain })
  const pdf = await printIssue(issue)
  if (!pdf) {
    const headers = { ...plain, 'retry-after': '20' }
    return new Response('Other issues are being printed. Try again in a moment.', { status: 503, headers })
  }
  return new Response(pdf, {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': pdfName(issue),
      'cache-control': 'private, no-cache',
      'x-content-type-options': 'nosniff',
    },
  })
}
