/** Reading times, in the words that the site uses. */
import { expect, test } from 'vitest'
import { readingSeconds, readingTime } from './reading-time.ts'

test('238 words are read in a minute', () => expect(readingSeconds(238)).toBe(60))

test.each([
  [0, '0 seconds'],
  [1, '5 seconds'],
  [100, '25 seconds'],
  [227, '55 seconds'],
  [228, '55 seconds'],
  [229, '1 minute'],
  [356, '1 minute'],
  [357, '2 minutes'],
  [968, '4 minutes'],
])('%i words: %s', (words, time) => expect(readingTime(words)).toBe(time))
