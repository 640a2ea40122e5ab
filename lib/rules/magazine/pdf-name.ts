/** Under which name an issue is kept on somebody's disk: "Sixty Seconds 14, Spring 2026.pdf", as a Content-Disposition. */
import type { IssueNamed } from '#lib/rules/issue-named.ts'

/** What file systems do not take in a name, and what would end a quoted string. */
const refused = /[\\/:*?"<>|%\p{Cc}]/gu

export function pdfName({ number, season }: Pick<IssueNamed, 'number' | 'season'>): string {
  const name = `Sixty Seconds ${number}, ${season}`.replace(refused, ' ').replace(/\s+/g, ' ').trim()
  const ascii = name.normalize('NFKD').replace(/[^ -~]/g, '')
  return `attachment; filename="${ascii}.pdf"; filename*=UTF-8''${encodeURIComponent(`${name}.pdf`).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)}`
}
