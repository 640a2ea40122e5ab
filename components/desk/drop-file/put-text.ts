/** Puts text into a text area as if it had been typed there. */

/** At the caret, or in place of what is selected: so it is pasted, and the browser's Undo takes it away again. */
export function insertText(area: HTMLTextAreaElement, text: string) {
  area.focus()
  if (text.length < longestUndone && document.execCommand('insertText', false, text)) return
  area.setRangeText(text, area.selectionStart, area.selectionEnd, 'end')
}

/** In place of all that stands there. */
export function replaceText(area: HTMLTextAreaElement, text: string) {
  area.value = text
}

/** Chromium takes seconds to insert more than this line by line. */
const longestUndone = 50_000
