/** Who read a text into a draft, when, from where, and whether that was undone. */
interface Imported {
  importedBy: string
  /** The file's name; '' for what was pasted. */
  source: string
  undone: boolean
}

/** Takes the import and its moment in words. */
export function importedInWords({ importedBy, source, undone }: Imported, at: string): string {
  const read = `${importedBy} read ${source === '' ? 'a pasted text' : `the text of ${source}`} into this draft on ${at}.`
  return undone ? `${read} It was undone; its text is kept, and can be read again.` : read
}
