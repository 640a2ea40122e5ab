/** A problem: something that somebody can mend, said beside the field that has it. */
export interface Problem {
  /** The `id` and `name` of the field in the form, to which the list of problems links. */
  field: string
  /** An instruction in sentence case, without a full stop: "Enter a headline". */
  message: string
}
