/** The way out: one message to one mail server. The protocol is nodemailer's. */
import { createTransport } from 'nodemailer'
import type { Claimed } from './claim.ts'

export type Send = (message: Claimed) => Promise<void>

/** Milliseconds. Together less than the shortest pause, after which another process may try the same message. */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000, dnsTimeout: 10_000 }

/** Takes SMTP_URL and MAIL_FROM. Rejects where the server does not take the message. */
export function smtp({ smtpUrl, mailFrom }: { smtpUrl: string; mailFrom: string }): Send {
  const transport = createTransport({ url: smtpUrl, ...patience })
  return async ({ messageId, subject, text, writtenAt, to }) => {
    await transport.sendMail({
      from: mailFrom,
      to,
      subject,
      text,
      messageId,
      date: writtenAt,
      // Else those who are away answer it, and their answers come back to nobody.
      headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
      disableFileAccess: true,
      disableUrlAccess: true,
    })
  }
}

const longest = 300

/** What an admin is told of a failure: the server's own answer, where it gave one. */
export function refusalInWords(error: unknown): string {
  if (!(error instanceof Error)) return 'The mail server could not be reached.'
  const answered = 'response' in error && typeof error.response === 'string' ? error.response : error.message
  return answered.slice(0, longest)
}
