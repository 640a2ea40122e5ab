/** The ids by which the form of the lines and its rows are found. */
export const linesFormId = 'lines'
export const rowId = (at: number) => `line.${at + 1}`
