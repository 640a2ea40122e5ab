/** Numbers in running text: in words up to twelve, in figures above, by thousands. */
const words = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ')

/** inWords(4) is "four", inWords(0) "no", inWords(13) "13", inWords(12450) "12,450". */
export const inWords = (count: number): string => words[count] ?? count.toLocaleString('en-GB')

/** numberInWords(4, 'leader') is "four leaders"; (1, 'leader') "one leader"; (0, 'leader') "no leaders". */
export function numberInWords(count: number, thing: string, things = `${thing}s`): string {
  return `${inWords(count)} ${count === 1 ? thing : things}`
}

export const capitalised = (sentence: string) => sentence.charAt(0).toUpperCase() + sentence.slice(1)
