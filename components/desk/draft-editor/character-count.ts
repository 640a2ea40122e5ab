/** "51 of 90 characters", or how many there are too many: nothing is cut off while it is typed. */
export function characterCount(text: string, limit: number): string {
  const over = text.length - limit
  const count = `${text.length.toLocaleString('en-GB')} of ${limit.toLocaleString('en-GB')} characters`
  return over > 0 ? `${count}, ${over.toLocaleString('en-GB')} too many` : count
}
