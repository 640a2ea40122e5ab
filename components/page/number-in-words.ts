/** Numbers in running text: in words up to twelve, in figures above. */
const words = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ')

/** numberInWords(4, 'leader') is "four leaders"; (1, 'leader') "one leader"; (0, 'leader') "no leaders". */
export function numberInWords(count: number, thing: string, things = `${thing}s`) {
  return `${words[count] ?? count} ${count === 1 ? thing : things}`
}

export const capitalised = (sentence: string) => sentence.charAt(0).toUpperCase() + sentence.slice(1)
