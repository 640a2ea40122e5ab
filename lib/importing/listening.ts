/** What a host says to show that he listens ("Right.", "Wow, yeah."), and the thanks with which he ends. Neither asks. */
import { endsAsQuestion, wordCount } from './sentence.ts'

const listening =
  /^(?:(?:oh|ah|ha|haha|hm+|mm+(?:-?h?m+)?|uh-?huh|mhm|yes|yeah|yep|no|right|ok|okay|sure|wow|great|good|nice|lovely|brilliant|fantastic|amazing|wonderful|excellent|exactly|absolutely|indeed|of course|definitely|interesting|fascinating|really|gosh|i see|fair enough|go on|laughs|\[laughs\]|\(laughs\)|genau|ja|klar|stimmt|oui|d['’]accord|vale|certo)[\s,.!…]*){1,4}$/iu
const thanks = /\b(?:thank you|thanks|cheers|pleasure|danke|dank|obrigad[oa]|merci|gracias|grazie|bedankt)\b/i
/** In words: who thanks at more length also says something. */
const longestThanks = 30

export const onlyListens = (text: string): boolean => text.length <= 80 && listening.test(text)

export const onlyThanks = (text: string): boolean =>
  wordCount(text) <= longestThanks && !endsAsQuestion(text) && thanks.test(text)
