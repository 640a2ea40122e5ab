/** How an interview can be withdrawn, in the words of the form that asks. */
import type { Withdrawal } from '#lib/rules/withdrawals.ts'

export const withdrawalsInWords: Readonly<Record<Withdrawal, { label: string; hint: string }>> = {
  withdrawn: { label: 'It has been withdrawn', hint: 'Readers who come to its address are shown your reason.' },
  moved: {
    label: 'Another interview has taken its place',
    hint: 'Readers who come to its address are led on to the other one; your reason is shown should that one go.',
  },
  inError: {
    label: 'It was published in error',
    hint: 'Readers who come to its address are told so, and shown your reason.',
  },
}
