/** How an interview is called in a list of the desk: the leader's name and the headline, or what is there of them. */
export function calledOnDesk({ leader, headline }: { leader: string | null; headline: string }): string {
  return `${leader ?? 'Nobody yet'}: ${headline === '' ? 'no headline yet' : headline}`
}
