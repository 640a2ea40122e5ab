/** A part of the document as its structure knows it: "a paragraph within a list item within …". Each object is one part. */
export interface Part {
  /** Of the PDF's own types: Sect, H2, P, L, LI, Figure … */
  tag: string
  within: Part | null
  /** For a figure. */
  alt?: string
}
