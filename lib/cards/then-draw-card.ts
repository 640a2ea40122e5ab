/** Runs a command that may publish an interview, and has the card drawn of what went live. */
import type { Desk } from '#lib/desk.ts'
import { drawCardOfInterview } from './draw-card.ts'

/** Whoever approves does not wait for it. Where it fails, it is drawn when somebody asks for it. */
export function thenDrawCard<Input extends { interview: number }, Result>(
  command: (desk: Desk, input: Input) => Result,
): (desk: Desk, input: Input) => Result {
  return (desk, input) => {
    const result = command(desk, input)
    drawCardOfInterview(desk, input.interview).catch(() => undefined)
    return result
  }
}
