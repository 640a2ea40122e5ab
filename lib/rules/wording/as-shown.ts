/**
 * Records of the desk as their forms show them: what each part is called there, and what is in it. A form and the command
 * that it calls ask the same function, so that a save can name what it started from.
 */
import { dateInWords } from '#lib/rules/dates.ts'
import type { SetRow } from '#lib/rules/questions/set-step.ts'

/** What is in each part, by what the part is called; '' for nothing. */
export type Shown = Readonly<Record<string, string>>

type Appointment = { jobTitle: string; division: string; from: string; until: string | null }
type Division = { name: string; description: string; within: string }
type QuestionSet = { name: string; greeting: string; closing: string; rows: readonly SetRow[] }

export const leaderShown = ({ name }: { name: string }): Shown => ({ Name: name })

/** Days as they are kept: 2024-08-01. */
export const appointmentShown = ({ jobTitle, division, from, until }: Appointment): Shown => ({
  'Job title': jobTitle,
  Division: division,
  Since: dateInWords(from),
  Until: until ? dateInWords(until) : '',
})

export const divisionShown = ({ name, description, within }: Division): Shown => ({
  Name: name,
  'What it does': description,
  'Inside which division': within,
})

export const wordingShown = ({ wording }: { wording: string }): Shown => ({ Wording: wording })

export const setShown = ({ name, greeting, closing, rows }: QuestionSet): Shown => ({
  Name: name,
  Greeting: greeting,
  Questions: rows.map(({ wording }, at) => `${at + 1}. ${wording}`).join('\n'),
  Closing: closing,
})

export const initialismShown = ({ letters, meaning }: { letters: string; meaning: string }): Shown => ({
  Initialism: letters,
  'What it stands for': meaning,
})

/** A form in which nothing is shown yet. */
export const nothingShown: Shown = {}
