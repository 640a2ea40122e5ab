/** Where sentences end, in any script that a pasted text may be in. */

/** Quotation marks, brackets and Markdown stars may stand after the last mark of a sentence. */
const closers = /["'”’»)\]*_]+$/
const questionMark = /[?？؟\u037E]$/
const fullStop = /[.!…。！．।]$/
const sentenceGap = /(?<=[.!?…。！？؟]["'”’»)\]]?)\s+|(?<=[。！？])(?=\S)/u

const bare = (text: string): string => text.slice(-12).replace(closers, '').trimEnd()

/** True for "Why?", "Why?!" and "(Why?)". The Greek question mark looks like a semicolon and counts only as its own character. */
export const endsAsQuestion = (text: string): boolean => questionMark.test(bare(text).replace(/!+$/, ''))

/** True where the text ends like a sentence, asking or not. */
export const endsAsSentence = (text: string): boolean => endsAsQuestion(text) || fullStop.test(bare(text))

export const sentencesOf = (text: string): string[] => text.split(sentenceGap)

/** Words in any script; scripts without spaces count a word for each two characters. */
export function wordCount(text: string): number {
  const words = text.match(/[^\s]+/g)?.length ?? 0
  const unspaced = text.match(/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]/gu)?.length ?? 0
  return words + Math.floor(unspaced / 2)
}
