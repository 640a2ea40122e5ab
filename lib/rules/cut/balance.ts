/** Each answer's share of a piece: which one outweighs the others, and which is hardly there. */

/** More than a third, and the piece is about this answer; under three in a hundred, and it could as well be left out. */
const [most, least] = [1 / 3, 0.03]

interface Share {
  /** From 1. */
  place: number
  /** Whole per cent of the words of all answers. */
  percent: number
  weight: 'fair' | 'heavy' | 'slight'
}

/** Takes the words of each answer, in order. Two answers are a third and more each: with fewer than three nobody is told so. */
export function sharesOf(words: readonly number[]): Share[] {
  const all = words.reduce((sum, count) => sum + count, 0)
  const isPiece = words.filter((count) => count > 0).length >= 3
  return words.map((count, at) => {
    const share = all === 0 ? 0 : count / all
    const weight = !isPiece || count === 0 ? 'fair' : share > most ? 'heavy' : share < least ? 'slight' : 'fair'
    return { place: at + 1, percent: Math.round(share * 100), weight }
  })
}

/** "Answer 3 is 38 % of the piece: shorten it, or give the others more." */
export function shareInWords({ place, percent, weight }: Share): string {
  const said = `Answer ${place} is ${percent} % of the piece`
  if (weight === 'heavy') return `${said}, more than a third. Shorten it, or give the others more.`
  return weight === 'slight' ? `${said}, less than 3 %. Ask for more, or leave it out.` : `${said}.`
}
