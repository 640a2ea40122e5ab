/** A text on its way into a draft: as it was pasted, and what the importer made of each of its lines. */
import { linesOfText } from '#lib/importing/read-interview.ts'
import type { Interviewee } from '#lib/importing/reading.ts'
import type { Line } from '#lib/rules/lines/line.ts'

export interface ReadText {
  text: string
  /** The name of the file it came in; '' for what was pasted. */
  source: string
  lines: Line[]
  named: Interviewee | null
}

export function readText(text: string, source = ''): ReadText {
  const { lines, interviewee } = linesOfText(text)
  return { text, source, lines, named: interviewee }
}
