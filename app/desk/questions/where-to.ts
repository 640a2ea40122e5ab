/** Where the desk goes once something was done in the bank: the question's or the set's page, which says what. */
import type { Added } from '#lib/questions/add-question.ts'
import type { AddedSet } from '#lib/questions/add-set.ts'
import type { DoneInBank } from '#lib/rules/questions/done.ts'

export const atQuestion =
  (what: DoneInBank) =>
  ({ question }: { question: number }) =>
    `/desk/questions/${question}?done=${what}`

export const atSet =
  (what: DoneInBank) =>
  ({ set }: { set: number }) =>
    `/desk/questions/sets/${set}?done=${what}`

export const toQuestion = (_: unknown, { question }: Added) => atQuestion('add')({ question: question ?? 0 })

export const toSet = (_: unknown, { set }: AddedSet) => atSet('addSet')({ set: set ?? 0 })
