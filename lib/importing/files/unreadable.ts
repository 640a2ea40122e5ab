/** Thrown where a file turns out to be something that is not read; carries the sentence's name. */
import type { ProblemName } from './file-sentences.ts'

export class Unreadable extends Error {
  readonly problem: ProblemName

  constructor(problem: ProblemName) {
    super(problem)
    this.problem = problem
  }
}
