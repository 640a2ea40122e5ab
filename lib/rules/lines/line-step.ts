/** What somebody does with one line, as the one word that a submit button can carry, and as a key does it. */
import { z } from 'zod'
import { joinWithAbove } from './join-with-above.ts'
import { type Line, type LineRole, lineRoles } from './line.ts'
import { roleWords } from './role-words.ts'
import { splitAt } from './split-at.ts'
import { turnInto } from './turn-into.ts'

const place = z.coerce.number().int().min(0)

const stepSchema = z.discriminatedUnion('verb', [
  z.object({ verb: z.literal('turn'), at: place, role: z.enum(lineRoles) }),
  z.object({ verb: z.literal('join'), at: place }),
  z.object({ verb: z.literal('split'), at: place, offset: place }),
])
export type LineStep = z.infer<typeof stepSchema>

/** The value of a submit button: "split 4 117". Buttons join and split; a select turns. */
export function lineStepValue(step: Exclude<LineStep, { verb: 'turn' }>): string {
  return step.verb === 'join' ? `join ${step.at}` : `split ${step.at} ${step.offset}`
}

/** Takes what a submit button sent. Gives the step, or null when the button asked for something else. */
export function readLineStep(value: string): LineStep | null {
  const [verb, at, offset] = value.split(' ')
  return stepSchema.safeParse({ verb, at, offset }).data ?? null
}

/** The role that a key gives, or null for a key that gives none. */
export function roleOfKey(key: string): LineRole | null {
  return lineRoles.find((role) => roleWords[role].key === key.toLowerCase()) ?? null
}

export function takeLineStep(lines: readonly Line[], step: LineStep): readonly Line[] {
  switch (step.verb) {
    case 'turn':
      return turnInto(lines, step.at, step.role)
    case 'join':
      return joinWithAbove(lines, step.at)
    case 'split':
      return splitAt(lines, step.at, step.offset)
  }
}

/** What a step did, as a screen reader says it and the page shows it. */
export function lineStepInWords(before: readonly Line[], after: readonly Line[], step: LineStep): string {
  const number = step.at + 1
  if (after === before) return unchanged(before, step)
  switch (step.verb) {
    case 'turn':
      return `Line ${number}: ${roleWords[step.role].called.toLowerCase()}.`
    case 'join':
      return `Joined line ${number} with line ${step.at}.`
    case 'split': {
      const below = after[number]
      return `Split line ${number}; line ${number + 1} is ${below ? roleWords[below.role].called.toLowerCase() : 'new'}.`
    }
  }
}

function unchanged(lines: readonly Line[], step: LineStep): string {
  const line = lines[step.at]
  if (!line) return 'There is no such line.'
  switch (step.verb) {
    case 'turn':
      return `Line ${step.at + 1} is ${roleWords[line.role].called.toLowerCase()} already.`
    case 'join':
      return 'The first line has none above it.'
    case 'split':
      return 'Put the caret between two words: each of the two lines needs some.'
  }
}
