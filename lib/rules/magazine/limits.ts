/** How much an issue of the magazine can hold; lengths in characters, as browsers count `maxlength`. */
export const magazineLimits = {
  /** "Winter 2026" */
  season: 40,
  /** Three lines of the cover. */
  title: 60,
  /** A page of print. */
  note: 3_500,
  /** A printed issue of this many is a book. */
  pieces: 40,
  number: 9_999,
} as const
