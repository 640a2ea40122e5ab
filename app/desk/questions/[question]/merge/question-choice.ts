/** How it is asked which question another one is. */
type Question = { id: number; others: readonly { id: number; name: string }[] }

export function questionChoice({ id, others }: Question) {
  return {
    page: `/desk/questions/${id}/merge`,
    field: 'into',
    label: 'The question that it is',
    hint: 'That one gets the exchanges and the wordings of this one',
    none: 'Choose a question',
    others,
  } as const
}
