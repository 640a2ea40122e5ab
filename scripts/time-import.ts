/**
 * npm run import:time prints what reading a text costs: 2,000 words (wanted: under 50 ms), 50,000 words (under 2 s), and how the
 * cost grows from one size to the next. Times depend on the machine and on who else uses it, so each stands beside the time
 * that splitting the same text into its words takes in the same second. A slope of 1 is linear; 2 would be quadratic.
 */
import { oddTexts } from '#lib/importing/cases/odd-texts.ts'
import { readInterview } from '#lib/importing/read-interview.ts'

const sizes = [2_000, 5_000, 10_000, 20_000, 50_000]
const rounds = 7

const exchange = [
  'What does a working day look like for you, now that the new harbour is open?',
  'I count the boats in the morning, and then I count them again, because they move. Who would trust the first count? My predecessor did, and he lost a ferry.',
  'There are three things that I look at before anything else, and none of them is on a screen: the flag, the gulls, and the face of whoever has just come off the night shift.',
  'Tell us about something that went wrong.',
  'We painted the pier in the wrong blue. It took eleven weeks and I was proud of it until the rain came, and then I was proud of how quickly we painted it again.',
].join('\n\n')

const front = 'Five minutes with Jane Doe\n\nJane Doe, Head of Harbours at Port Lunn, talks to us about boats.\n\n'

const wordsIn = (text: string): number => text.split(/\s+/).length

function ofWords(words: number): string {
  const exchanges = Math.ceil(words / wordsIn(exchange))
  return `${front}${Array.from({ length: exchanges }, () => exchange).join('\n\n')}`
}

/** The least of some rounds, in milliseconds: whatever else the machine does only adds to it. */
function time(work: () => unknown, times = rounds): number {
  let least = Infinity
  for (let round = 0; round < times; round += 1) {
    const start = performance.now()
    work()
    least = Math.min(least, performance.now() - start)
  }
  return least
}

const splitting = (text: string): number => text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '').length

readInterview(ofWords(20_000)) // the first reading pays for the compiler

const measured = sizes.map((size) => {
  const text = ofWords(size)
  return { words: wordsIn(text), ms: time(() => readInterview(text)), split: time(() => splitting(text)) }
})

const table = measured.map(({ words, ms, split }, index) => {
  const before = measured[index - 1]
  const slope = before && Math.log(ms / before.ms) / Math.log(words / before.words)
  return {
    words,
    ms: Number(ms.toFixed(1)),
    'ms per 1,000 words': Number(((ms / words) * 1000).toFixed(2)),
    'times splitting it into words': Number((ms / split).toFixed(1)),
    slope: slope === undefined ? '' : Number(slope.toFixed(2)),
  }
})
console.table(table)

const [smallest, largest] = [measured[0], measured.at(-1)]
if (smallest && largest) {
  const slope = Math.log(largest.ms / smallest.ms) / Math.log(largest.words / smallest.words)
  console.log(
    `From ${smallest.words} to ${largest.words} words the cost grows with the power ${slope.toFixed(2)} of the length.`,
  )
}

/** Texts that nobody writes, at a size and at twice that size: what grows more than twofold grows too fast. */
const oddSize = 1_000_000
console.table(
  Object.entries(oddTexts).map(([text, filled]) => {
    const once = time(() => readInterview(filled(oddSize)), 1)
    const twice = time(() => readInterview(filled(oddSize * 2)), 1)
    return {
      text,
      'ms for 1 MB': Math.round(once),
      'ms for 2 MB': Math.round(twice),
      growth: Number((twice / once).toFixed(1)),
    }
  }),
)
