/** Five megabytes are read in the time that somebody waits for a page. */
import { expect, test } from 'vitest'
import { readInterview } from './read-interview.ts'

const large = 5_000_000
const filled = (unit: string): string => unit.repeat(Math.ceil(large / unit.length))

test.each([
  ['questions and answers', filled('What do you do at work?\n\nI count the boats, and then I count them again.\n\n')],
  ['labelled turns', filled('Q: What do you do?\nA: I count the boats.\n')],
  [
    'lines broken at a fixed width',
    filled('the boats are counted every morning by whoever is awake, and\nthen they are counted again\n'),
  ],
  ['one line without an end', filled('I count the boats. ')],
  ['one word without an end', filled('boat')],
  ['nothing but spaces', filled(' \u00A0')],
  ['nothing but question marks', filled('?')],
  ['nothing but stars', filled('*')],
  ['nothing but short lines', filled('The boats of the harbour\n')],
  ['nothing but capitals glued together', filled('BoatHouse')],
])(
  '%s',
  (_, text) => {
    const start = performance.now()
    readInterview(text)
    expect(performance.now() - start).toBeLessThan(20_000)
  },
  60_000,
)
