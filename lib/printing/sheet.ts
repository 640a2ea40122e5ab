/** The sheet that is printed on, A4, in points from its top left corner. */
const mm = 72 / 25.4

export const sheet = {
  width: 210 * mm,
  height: 297 * mm,
  /** Where words begin and end; portraits and page numbers of the contents stand left of `text`. */
  left: 24 * mm,
  right: 186 * mm,
  text: 70 * mm,
  top: 24 * mm,
  bottom: 270 * mm,
  /** The line on which the running foot stands. */
  foot: 282 * mm,
  portrait: { width: 38 * mm, height: 47.5 * mm },
  cover: { edge: 20 * mm },
} as const

export const measure = sheet.right - sheet.text
