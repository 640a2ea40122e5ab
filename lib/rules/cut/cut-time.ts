/** How long a cut takes: what can be called "60 seconds", and by which measure. */
import { readingSeconds, wordsPerMinute } from '#lib/rules/reading-time.ts'

/** As many words as are read silently in a minute: one more, and "60 seconds" would be untrue. */
export const mostCutWords = wordsPerMinute

/** English read aloud: 183 words a minute (Brysbaert 2019, from 77 studies). */
const wordsPerMinuteAloud = 183

/** Takes a number of words; gives whole seconds, rounded up: 239 words are 61 seconds, and over. */
export const cutSeconds = (words: number) => Math.ceil(readingSeconds(words))

/** The same for somebody who reads it out. */
export const aloudSeconds = (words: number) => Math.ceil((words / wordsPerMinuteAloud) * 60)
