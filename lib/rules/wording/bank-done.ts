/** What a page of the bank says once something was done: `?done=retire`. */
export const bankDone = {
  add: 'Added to the bank.',
  addWording: 'The wording was added.',
  editWording: 'The wording was changed. Interviews keep the words in which it was asked.',
  removeWording: 'The wording was removed. Interviews keep the words in which it was asked.',
  rename: 'The question is called by this wording now.',
  merge: 'Merged. Every exchange of both is listed here, and so are the wordings.',
  retire: 'Retired. It is offered to nobody; its exchanges keep it.',
  restore: 'Restored. It is offered again.',
  addSet: 'Added. Choose its questions next.',
  editSet: 'The set was saved.',
  retireSet: 'Retired. No interview can begin with it; those that did keep it.',
  restoreSet: 'Restored. Interviews can begin with it again.',
} as const satisfies Record<string, string>
export type BankDone = keyof typeof bankDone
