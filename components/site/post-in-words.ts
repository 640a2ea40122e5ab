/** A post as it is said: "Head Porter, Porters’ Lodge", but "Keeper of the Cold Store" alone, which has said where already. */
type Post = { jobTitle: string; division: string }

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? []

/** Does the job title name the division, whole or by one of its long words? Short ones ("of", "and") name nothing. */
export function namesDivision({ jobTitle, division }: Post) {
  const said = wordsOf(jobTitle)
  const named = wordsOf(division)
  return named.every((word) => said.includes(word)) || named.some((word) => word.length > 4 && said.includes(word))
}

export function postInWords(post: Post) {
  return namesDivision(post) ? post.jobTitle : `${post.jobTitle}, ${post.division}`
}
