/** How it is asked which other division becomes one with this. */
type Division = { id: number; name: string }

export function divisionChoice({ id, name }: Division, all: readonly Division[]) {
  return {
    page: `/desk/divisions/${id}/merge`,
    field: 'goes',
    label: 'The other division',
    hint: `Its posts, its parts and its addresses become those of ${name}`,
    none: 'Choose the division that goes',
    others: all.filter((other) => other.id !== id),
  } as const
}
