/** How long something takes to read, and how the site says it. */

/** People read English non-fiction silently at 238 words a minute (Brysbaert 2019, a meta-analysis of 190 studies). */
export const wordsPerMinute = 238

/** Takes a number of words; gives the seconds that an average reader needs for them, not rounded. */
export function readingSeconds(words: number): number {
  return (words / wordsPerMinute) * 60
}

/** Takes a number of words; gives "45 seconds" (to the nearest five, from five on) or, from a minute on, "4 minutes". */
export function readingTime(words: number): string {
  if (words === 0) return '0 seconds'
  const seconds = Math.max(5, Math.round(readingSeconds(words) / 5) * 5)
  if (seconds < 60) return `${seconds} seconds`
  const minutes = Math.round(readingSeconds(words) / 60)
  return minutes === 1 ? '1 minute' : `${minutes} minutes`
}
