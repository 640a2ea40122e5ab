/** Phrases that rot: true on the day of the interview, untrue or empty a year later, while the piece is still read. */
import type { Problem } from '#lib/rules/problem.ts'
import { quoted } from '#lib/rules/wording/quoted.ts'
import type { Prose } from './prose-of.ts'

const month = '(?:January|February|March|April|May|June|July|August|September|October|November|December)'
const stretch = '(?:week|month|term|quarter|year|spring|summer|autumn|winter)s?'

/** In the order in which they are looked for; a phrase found by one is not found again by the next. */
const rots: readonly [phrase: string, whatToDo: string][] = [
  [`${month} (?:this|last|next) year|(?:this|last|next) ${month}`, 'write the year'],
  ['next steps', 'say what will be done, and by when'],
  [`(?:a few|a couple of|some|\\d{1,3}|one|two|three|four|five|six) ${stretch} ago`, 'write the month or the year'],
  [
    `(?:last|next) ${stretch}|(?:earlier|later) this ${stretch}|this coming ${stretch}|this year`,
    'write the month or the year',
  ],
  ['yesterday|tomorrow', 'write the day'],
  [
    'at the moment|at present|at this point in time|currently|presently|as we speak|for the time being|right now',
    'name the month, or leave it out',
  ],
  ['recently|lately|of late|just (?:started|joined|launched|begun|moved)', 'say when'],
  [`soon|shortly|in the near future|in (?:the )?coming ${stretch}|going forward|upcoming`, 'say when'],
]

/** The words that were put to the leader stay as they were put: only what was written and answered is looked at. */
export function rotting(prose: readonly Prose[]): Problem[] {
  return prose
    .filter(({ asked }) => !asked)
    .flatMap(({ field, text }) => {
      const found = new Map<string, string>()
      let rest = text
      for (const [phrase, whatToDo] of rots) {
        const pattern = new RegExp(`(?<![\\p{L}’'-])(?:${phrase})(?![\\p{L}’'-])`, 'giu')
        rest = rest.replace(pattern, (words) => {
          found.set(words.toLowerCase(), `${quoted(words)} will not stay true: ${whatToDo}`)
          return '\n' // nothing is found across what was taken out
        })
      }
      return [...found.values()].map((message) => ({ field, message }))
    })
}
