/** How it is asked which other record is the same person. */
export function recordChoice({ id, name }: { id: number; name: string }) {
  return {
    page: `/desk/leaders/${id}/merge`,
    field: 'goes',
    label: 'The other record',
    hint: `Its posts, interviews and addresses become those of ${name}`,
    none: 'Choose the record that goes',
  } as const
}
