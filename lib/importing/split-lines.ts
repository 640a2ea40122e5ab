/** Breaks lines that hold more than one turn and show where one ends: "Q: … A: …", "**Why?** Because …", "… time.JD: Yes". */
import { brokenAtSpeakers } from './broken-at-speakers.ts'
import type { Line } from './lines.ts'

const turn = /\s(?=(?:Q|A|Question|Answer|QUESTION|ANSWER)\s?\d{0,3}[:：]\s)/u
const startsTurn = /^(?:\*\*)?(?:Q|Question|QUESTION)\s?\d{0,3}\s?[.:：)]/u
/** A list's own mark may stand before: "- **Tea or coffee?** Tea." */
const boldStart = /^((?:[-–—*•]\s+)?(?:\(?\d{1,2}\\?[.)]\s*)?(\*\*|__)[^*_][^*]{2,400}?\2)\s*(?:[:–-]\s)?(?=[^\s*_])/u

export function splitLines(lines: Line[]): Line[] {
  const starts = lines.flatMap((line) => boldStart.exec(line.text)?.[0] ?? [])
  const asking = starts.filter((start) => asks.test(start)).length
  const boldStarts = asking >= 2 && asking >= starts.length * 0.5 ? asking : 0
  return brokenAtSpeakers(lines).flatMap((line) => {
    if (startsTurn.test(line.text)) return broken(line, line.text.split(turn))
    const start = boldStarts >= 2 ? boldStart.exec(line.text) : null
    const [whole = '', asked = ''] = start ?? [] // between them a dash or a colon may stand
    return start === null || isSpeaker(asked) ? [line] : broken(line, [asked, line.text.slice(whole.length)])
  })
}

const asks = /[?？]\W*$/u

/** "**Jane:** I think" is a speaker's label; it stays with its words. */
const isSpeaker = (start: string): boolean => !/[?？.…!]\W*$/u.test(start)

const broken = (line: Line, texts: string[]): Line[] =>
  texts
    .map((text, index) => ({ ...line, text: text.trim(), gap: index === 0 ? line.gap : 0 }))
    .filter((part) => part.text !== '')
