/** Cleans typed and pasted text of what nobody can see: every field that people write in passes here. */

/**
 * Control characters (tabs and line breaks are white space and stay for now), marks that turn the direction of what
 * follows (a name could be made to read backwards), soft hyphens and zero-width marks (the same word would no longer be
 * found), and the tag characters in which text can be hidden.
 */
const invisible =
  /[[\p{Cc}--[\t-\r\u0085]]\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gv

/**
 * Zero-width joiners and non-joiners, with what they may belong to. They stay with a letter of a script that is joined,
 * and its accents (Persian and most scripts of India are misspelt without them), and between two pictures that they make
 * one (👩‍💻). Judged by the letter, not by the accent beside them: composing the text (NFC) changes the order of accents.
 */
const joiners =
  /([\p{L}--[\p{scx=Latn}\p{scx=Grek}\p{scx=Cyrl}\p{scx=Hani}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}]][\p{M}\u{200c}\u{200d}]*|\p{Extended_Pictographic}[\p{Emoji_Modifier}\u{fe0f}]*(?:\u{200d}(?=\p{Extended_Pictographic}))?)|[\u{200c}\u{200d}]+/gv

const withoutStrays = (_: string, letter: string | undefined) =>
  letter?.replace(/([\u200c\u200d])[\u200c\u200d]+/g, '$1') ?? ''

/** Any run of white space. \s knows non-breaking and typographic spaces, but not the "next line" of old mainframes. */
const whiteSpace = /[\s\u0085]+/g

/** Takes a stretch of text; gives it in one spelling (NFC), without invisible marks, with single plain spaces, also at its ends. */
export function cleanStretch(text: string): string {
  return text
    .toWellFormed()
    .replace(invisible, '')
    .replace(joiners, withoutStrays)
    .replace(whiteSpace, ' ')
    .normalize('NFC')
}

/** Takes what was typed in a field of one line (a headline, a wording, a name); gives the clean line. */
export function cleanLine(text: string): string {
  return cleanStretch(text).trim()
}

/** Takes what was typed in a field of several paragraphs; gives them clean, each on one line, with one blank line between. */
export function cleanText(text: string): string {
  const lines = text.replaceAll('\u2029', '\n\n').split(/\r\n|[\r\n\u0085\u2028]/)
  const paragraphs = lines
    .map(cleanLine)
    .join('\n')
    .split(/\n{2,}/)
  return paragraphs.map(cleanLine).filter(Boolean).join('\n\n')
}
