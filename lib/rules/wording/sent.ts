/** Who sent what for approval, when, and who wrote it: the first thing that an admin reads. */
interface Sent {
  number: number
  sentBy: string
  writtenBy: readonly string[]
}

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' })

/** Takes the submission and its moment in words. */
export function sentInWords({ number, sentBy, writtenBy }: Sent, at: string): string {
  const written =
    writtenBy.length > 0 ? ` Written by ${list.format(writtenBy)}.` : ' Its words are those approved before.'
  return `${sentBy} sent revision ${number} for approval on ${at}.${written}`
}
