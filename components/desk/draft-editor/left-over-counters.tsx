/** How many words were pasted and where they went, and the way to every line of them. */
export type Imported = {
  /** "412 words pasted: 371 in fields, 41 left over". */
  counted: string
  undone: boolean
  /** The address of the page of its lines. */
  at: string
}

export function LeftOverCounters({ counted, undone, at }: Imported) {
  if (undone) {
    return (
      <p className="text-s0">
        The import was undone. <a href={at}>Read it again, or another text</a>
      </p>
    )
  }
  return (
    <>
      <p className="text-s0 tabular-nums">{counted}.</p>
      <p className="flex flex-wrap gap-x-4 text-s0">
        <a href={at} className="inline-block py-1">
          See every line, and why
        </a>
        <a href={`${at}#undo`} className="inline-block py-1">
          Undo the import
        </a>
        <a href={`${at}#another`} className="inline-block py-1">
          Read another text
        </a>
      </p>
    </>
  )
}
