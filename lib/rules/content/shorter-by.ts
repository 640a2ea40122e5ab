/** By how much a piece's answers are shorter than they were given, where that is worth saying. */

/** Less than a twentieth is what tidying takes away. */
const worthSaying = 0.05

/** Takes words as given (null where that is not known) and words as shown. Gives whole per cent; null for nothing to say. */
export function shorterBy(given: number | null, shown: number): number | null {
  if (given === null || given === 0) return null
  const part = 1 - shown / given
  return part >= worthSaying ? Math.round(part * 100) : null
}
