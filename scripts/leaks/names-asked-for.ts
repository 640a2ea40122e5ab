/** Addresses at which the unpublished would be, if it were anywhere: by its words, its numbers, its portraits. */
import type { Secrets } from '#lib/populate/secrets/keep-secrets.ts'
import { cardAddress } from '#lib/rules/card-address.ts'
import { portraitAddress, portraitCrops, portraitShapes } from '#lib/rules/portrait-file.ts'

/** Addresses without any secret of their own: nothing of it is in what they answer. */
export function namesAskedFor({ interviews, issues, publications }: Secrets): string[] {
  return [
    ...interviews.flatMap(({ id, slug }) => {
      const desk = `/desk/interviews/${id}`
      const there = [
        desk,
        `${desk}/review`,
        `${desk}/leader`,
        `${desk}/preview`,
        `${desk}/lines`,
        `${desk}/revisions/1`,
      ]
      return [`/interviews/${slug}`, `/interviews/${slug}?cut`, `/oembed?url=/interviews/${slug}`, ...there]
    }),
    ...issues.flatMap((number) => [`/issues/${number}`, `/issues/${number}/pdf`, `/desk/issues/${number}`]),
    ...publications.map(cardAddress),
  ]
}

/** Addresses that name a word themselves, and may say it again: they answer as they do for a word that nobody wrote. */
export const namesOf = (word: string): string[] => [
  `/search?q=${word}`,
  `/search?q="${word} is"`,
  `/search?q=${word.slice(0, -1)}`,
  `/search?q=It+is+${word}`,
  `/search?topic=${word}-topic`,
  `/search?region=${word}-region`,
  `/topics/${word}-topic`,
  `/topics/${word}-topic/feed.atom`,
  `/regions/${word}-region`,
  `/questions/what-about-${word}-part-1`,
  `/questions/what-would-a-${word}-do`,
  `/questions?q=${word}`,
  `/leaders?q=${word}`,
  `/api/v1/interviews?topic=${word}-topic`,
  `/api/v1/questions/what-would-a-${word}-do`,
  `/interviews/${word}`,
  `/leaders/${word}`,
  `/divisions/${word}`,
]

export const portraitsOf = (hash: string): string[] =>
  portraitCrops.flatMap((crop) => {
    const { widths, formats } = portraitShapes[crop]
    const file = { hash, crop, width: widths[0], format: formats[0] }
    return [portraitAddress(file), portraitAddress(file, 'desk')]
  })
