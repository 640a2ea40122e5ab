/** The header in which the front door hands on the path that was asked for, which Next does not tell a page. Whatever a visitor sends under this name is overwritten there. */
export const askedPathHeader = 'x-asked-path'
