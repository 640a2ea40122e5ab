/** Where the desk goes once something was done in the bank: the question's or the set's page, which says what. */
import type { Added } from '#lib/questions/add-question.ts'
import type { AddedSet } from '#lib/questions/add-set.ts'
import type { BankDone } from '#lib/rules/wording/bank-done.ts'

export const atQuestion =
  (what: BankDone) =>
  ({ question }: { question: number }) =>
    `/desk/questions/${question}?done=${what}`

export const atSet =
  (what: BankDone) =>
  ({ set }: { set: number }) =>
    `/desk/questions/sets/${set}?done=${what}`

export const toQuestion = (_: unknown, { question }: Added) => atQuestion('add')({ question: question ?? 0 })

export const toSet = (_: unknown, { set }: AddedSet) => atSet('addSet')({ set: set ?? 0 })
