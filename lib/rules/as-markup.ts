/** Text as it stands in HTML and in XML, between tags and in attributes alike. */
const spelt: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** XML 1.0 has no way to say any other character: one of them, and the whole document is none. */
const unsayable = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu

export function asMarkup(text: string): string {
  return text.replace(unsayable, '').replace(/[&<>"']/g, (letter) => spelt[letter] ?? letter)
}
