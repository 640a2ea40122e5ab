/** What mail says: who did what to which interview, and what can be done about it. Of a draft's words, the headline and whom it is with. */
import { quoted } from './quoted.ts'

/** An interview as mail names it. */
export interface InMail {
  leader: string | null
  headline: string
}

export interface Letter {
  subject: string
  /** Paragraphs, the last of which leads to the address below them. */
  paragraphs: string[]
}

/** "Ada Desk: “A desk is a promise”"; headlines mostly have marks of their own. */
export function calledInMail({ leader, headline }: InMail): string {
  const name = leader ?? 'an interview with nobody yet'
  if (headline === '') return name
  return `${name}: ${/^[“‘"]/.test(headline) ? headline : quoted(headline)}`
}

export const letters = {
  submittedToDecide: (by: string, about: InMail): Letter => ({
    subject: `For you to decide: ${calledInMail(about)}`,
    paragraphs: [
      `${by} sent this for approval:`,
      calledInMail(about),
      'You can read it, and approve it or send it back with a note:',
    ],
  }),
  submitted: (by: string, about: InMail): Letter => ({
    subject: `Sent for approval: ${calledInMail(about)}`,
    paragraphs: [`${by} sent this for approval:`, calledInMail(about), 'You will be told what is decided. It is here:'],
  }),
  sentBack: (by: string, about: InMail, note: string): Letter => ({
    subject: `Sent back: ${calledInMail(about)}`,
    paragraphs: [
      `${by} sent this back with a note:`,
      calledInMail(about),
      note,
      'It is a draft again. Mend it, and send it once more:',
    ],
  }),
  /** `from`: the moment at which it goes live, in words; null where it is live already. */
  approved: (by: string, about: InMail, from: string | null): Letter => ({
    subject: `Approved: ${calledInMail(about)}`,
    paragraphs: [
      `${by} approved this, word for word:`,
      calledInMail(about),
      from === null ? 'Readers see it now.' : `Readers see it from ${from}.`,
      'It is here on the desk:',
    ],
  }),
  mentioned: (by: string, about: InMail): Letter => ({
    subject: `${by} names you in a comment: ${calledInMail(about)}`,
    paragraphs: [`${by} named you in a comment on this:`, calledInMail(about), 'Read it and reply here:'],
  }),
  /** `day`: "3 February 2026" */
  due: (about: InMail, day: string): Letter => ({
    subject: `Due today: ${calledInMail(about)}`,
    paragraphs: [
      `A decision on this is due today, ${day}:`,
      calledInMail(about),
      'You can read it, and approve it or send it back with a note:',
    ],
  }),
  overdue: (about: InMail, day: string): Letter => ({
    subject: `Overdue: ${calledInMail(about)}`,
    paragraphs: [
      `A decision on this was due on ${day}, and nobody has decided:`,
      calledInMail(about),
      'It still waits here:',
    ],
  }),
  embargoPassed: (about: InMail): Letter => ({
    subject: `Live now: ${calledInMail(about)}`,
    paragraphs: ['The embargo on this has passed, and readers see it:', calledInMail(about), 'It is here on the desk:'],
  }),
} as const
