/** Lines of a table as spreadsheets open them. What somebody has written is text in them, and never a formula. */

/**
 * What begins like this a spreadsheet runs (`=HYPERLINK(…)` sends what stands beside it to a stranger). An apostrophe before
 * it makes it text; so OWASP has it, with the wide signs of East Asian keyboards. Blanks and unseen signs before it are passed
 * over by some; and where lists are written with semicolons, a cell of ours is opened as several, each of which begins anew.
 */
const runs = /(^|[;\t\r\n])(?=[\s\p{Cf}]*[=+\-@\uff1d\uff0b\uff0d\uff20])|^(?=[\t\r\n])/gu

type Cell = string | number

function cell(value: Cell): string {
  if (typeof value === 'number') return String(value)
  return `"${value.replaceAll(runs, "$1'").replaceAll('"', '""')}"`
}

/** Takes rows, the first of them the headings. Begins with a mark by which Excel knows UTF-8; lines end as RFC 4180 has it. */
export function csv(rows: readonly (readonly Cell[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`
}
