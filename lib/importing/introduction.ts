/** Whether a paragraph speaks about an interview or about the person in it, from outside. */
import { nameIn } from './names.ts'
import { wordCount } from './sentence.ts'
import { hasTitleNoun } from './titles.ts'
import type { Tongue } from './tongue.ts'

const interviewing =
  /\b(?:sixty seconds|60 seconds|interview(?:s|ed)?|in conversation|q ?& ?a|questions and answers|(?:talks?|talked|talking|speaks?|spoke|speaking|chats?|chatted|opens up) (?:to|with|about)|(?:caught|catch|catches|catching) up with|(?:sat|sits?) down (?:with|to)|we (?:asked|ask|meet|met|hear|heard|talked|talk|speak|spoke|put|find out|visited|joined)|(?:tells?|told|shares?|shared|discuss(?:es|ed)?|explains?|explained|reflects?|reflected|reveals?|revealed|describes?|described|outlines?|covers?|answers?|answered|looks? back|gives? us)\b|get(?:ting)? to know|(?:five|ten|\d+) minutes with|meet (?:the|our|\p{Lu})|in (?:his|her|their) own words)/iu
const third = /(?<!\p{L})(?:he|she|his|her|their|they|er|seine?|ihre?|il|elle|hij|zij|haar|zijn)(?!\p{L})/iu

/** Takes a paragraph from before the first question. Nobody introduces himself with "I". */
export function introduces(text: string, tongue: Tongue): boolean {
  if (speaksAsI(text, tongue)) return false
  if (interviewing.test(text)) return true
  return nameIn(text) !== null && third.test(text)
}

/** Words that only an interview has. */
export const namesAnInterview = (text: string): boolean =>
  /\b(?:sixty seconds|60 seconds|interview(?:s|ed|ee)?|in conversation with|q ?& ?a with|(?:talks?|talked|spoke|speaks?|chatted|chats) (?:to|with) (?:us|\p{Lu}\p{L}+)|caught up with|sat down with|catch up with|(?:minutes|questions) (?:with|for|to)|quick ?-?fire|meet (?:the|our)|we (?:asked|meet|met|hear|spoke|talked|caught)|interview mit|(?:im )?gespräch mit|fragen an|entretien avec|rencontre avec|questions à|entrevista|conversación con|intervista|conversazione con|incontro con|conversa com|in gesprek met|vragen aan|intervju|samtal med|samtale med|cyfweliad|sgwrs gyda|holi)(?!\p{L})/iu.test(
    text,
  )

/** "Jane Doe, 34, is …" */
const isSaidToBe =
  /^\p{Lu}\S+ (?:\S+ ){0,2}\p{Lu}\S+(?: \([^)]*\))?(?:, \d{2},)? (?:is|was|has been|became|joined|runs|leads|ist|est|es|è|är|er)(?!\p{L})/u

/** "Jane Doe is Director of Digital." */
export const saysWho = (text: string): boolean => isSaidToBe.test(text)

/** "He runs the kitchen, and would like you to eat your greens.": told of one person, although it turns to the reader. */
export const speaksOfOne = (text: string): boolean => /^(?:He|She)\s/.test(text) || saysWho(text)

/** The interviewer may say "I" ("I sat down with her"), and anybody may in quotation marks. */
export const speaksAsI = (text: string, tongue: Tongue): boolean =>
  tongue?.me.test(
    text
      .replace(/["“][^"”]*["”]/g, '')
      .replace(
        /\bI (?:recently |first )?(?:sat|met|spoke|talked|caught|asked|interviewed|visited|joined|chatted)\b/g,
        '',
      ),
  ) ?? false

/** Stricter: names somebody, and says from outside who that is. */
export function introducesSomebody(text: string, tongue: Tongue): boolean {
  if (speaksAsI(text, tongue) || nameIn(text) === null || wordCount(text) < 6) return false
  return (
    namesAnInterview(text) ||
    (!tongue?.us.test(text) && (third.test(text) || hasTitleNoun(text) || isSaidToBe.test(text)))
  )
}
