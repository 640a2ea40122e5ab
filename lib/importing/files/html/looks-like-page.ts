/** Whether a text is the source of a web page, or only mentions one. */
const opening = /^\s*(?:<!--[\s\S]*?-->\s*|<\?xml[^>]*>\s*)*<(?:!doctype\s+html|html|head|body|meta|title|style)\b/i
const element =
  /^\s*(?:<!--[\s\S]*?-->\s*)*<(?:p|div|span|h[1-6]|article|main|section|table|ul|ol|b|strong|a|font|center|header|nav)\b[^>]*>/i
const closing = /<\/(?:p|div|span|h[1-6]|article|main|section|table|ul|ol|li|b|strong|a|font|center|header|nav)\s*>/i

/** Takes the beginning of a text. A fragment counts if it begins with an element and closes one: "<script> is a tag" is a text. */
export function looksLikePage(beginning: string): boolean {
  return opening.test(beginning) || (element.test(beginning) && (closing.test(beginning) || beginning.length >= 10_000))
}
