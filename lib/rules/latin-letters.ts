/** Latin letters that do not fall apart into a letter and an accent, each with what it is written as where there are no such letters. */
export const latinLetters: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ð: 'd', þ: 'th', đ: 'd', ħ: 'h', ı: 'i', ł: 'l', ŋ: 'n', ŧ: 't', ĸ: 'k' },
  ...{ ƒ: 'f', ə: 'e', ɖ: 'd', ɓ: 'b', ɗ: 'd', ƙ: 'k', ơ: 'o', ư: 'u' },
}
