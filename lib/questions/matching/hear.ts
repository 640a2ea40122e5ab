/** A wording, taken apart into what the matching compares. */
import { askedIn } from './asked-in.ts'
import { isChatter } from './chatter.ts'
import { plainWords } from './plain-words.ts'
import type { Rarity } from './rarity.ts'
import { saysYou } from './says-you.ts'
import { stem } from './stem.ts'
import { type ThemeFound, themesIn } from './themes-in.ts'

/** A word that carries meaning. */
export type Word = { word: string; stem: string; at: number; weight: number }

export type Heard = {
  words: readonly Word[]
  themes: readonly ThemeFound[]
  /** Who, when, where, why or how; '' for what, which and no such word. */
  asks: string
  asksHowMany: boolean
  isYesOrNo: boolean
  isHeading: boolean
  isChatter: boolean
  saysYou: boolean
  /** 1: the best; -1: the worst. */
  tone: -1 | 0 | 1
  /** Capitals within the wording: the names and particulars that fill a slot. */
  names: ReadonlySet<string>
  hasSlot: boolean
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

const functionWords = setOf(
  `the a an of to and in for on at by with from as that this these those it its is be am are was were been being do does did
  have has had you your yours yourself i me my we us our they them their he she his her or but if so than then there here what
  which who whom whose when where why how would could can will shall should may might must not no any some such just really very
  also too ever even still now today about into over out up off tell please describe share say think name give one thing things
  something anything someone somebody anyone anybody people most more much many first finally lastly well okay get got go come
  make made take like want find know see look let talk walk explain main kind sort way bit piece part lot s t d m because while
  during since after before through own other another same both each every all only again once q actually exactly quite currently
  presently honestly truly question questions hello hi thanks thank moment right _`,
)
const worst = setOf('worst least bad badly hate hated dislike awful terrible unpleasant negative lowest')
const best = setOf('best favourite favorite most good great greatest love enjoy proudest proud highlight like')
const askWords = setOf('who whom when where why how')
const questionWords = setOf('who whom whose what which when where why how')
const auxiliaries = setOf('is are was were has have had did do does can could will would shall should')

const opening =
  /^\s*(?:q(?:uestion)?\s*\d*\s*[.:)\]-]\s*|\d+\s*[.:)]\s*|[-•*–—]\s*|(?:and |so |but |ok(?:ay)?,? |now,? |well,? )*(?:first of all|first(?:ly)?|secondly|thirdly|next|and finally|finally|lastly|last but not least|to (?:start|begin|finish|end|close)(?: with| off)?|before we (?:go|finish)|one (?:last|final) (?:thing|question)|last question|moving on|on a lighter note|on a personal note|right|great|thanks|thank you|hello|hi)\s*[,:.–—-]\s*)+/iu

const frames =
  /\b(?:can|could|would|will) you (?:please )?(?:just )?(?:tell|talk|give|describe|share|explain|walk|take|name|say|let)\b(?: (?:us|me|our readers|readers))?|\b(?:do|would) you (?:think|say|reckon|believe|feel|mind telling us)\b|\bif you had to (?:choose|pick|name)\b|\b(?:tell|give|talk|walk|take) (?:us|me|our readers)(?: (?:a (?:little|bit)|more|something))*(?: (?:about|through))?|\bwould you say\b|\bin your (?:view|opinion)\b|\bi(?: would|'d) (?:like|love) to (?:know|hear|ask)\b|\bplease\b|\bwe (?:would|'d) (?:like|love) to (?:know|hear)\b/giu

const capitalsWithin = /(?<=[^.?!:\s]\s+["“‘(]?)\p{Lu}[\p{L}\p{N}]*/gu

/** Written with capitals, and nobody’s name: it says what is asked. */
const noName =
  /^(?:ai|cv|tv|dvd|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|covid|chatgpt|copilot|netflix|spotify|kindle|linkedin|twitter|facebook|instagram|tiktok|christmas|easter|zoom|welsh|french|german|spanish|italian|english|latin|mandarin|gaelic|polish|arabic)$/i

/** A heading in capitals ("Career Highlights") names nobody. */
function namesIn(text: string, count: number): ReadonlySet<string> {
  const names = new Set(
    [...text.matchAll(capitalsWithin)].flatMap(([name]) => (noName.test(name) ? [] : plainWords(name))),
  )
  return names.size * 2 > count ? new Set() : names
}

const toneOf = (words: readonly string[]): Heard['tone'] => {
  if (words.some((word) => worst.has(word))) return -1
  return words.some((word) => best.has(word)) ? 1 : 0
}

export function hear(wording: string, rarity: Rarity): Heard {
  const bare = wording.replace(opening, '').trim()
  const text = askedIn(bare === '' ? wording.trim() : bare)
  const words = plainWords(text)
  const meant = new Set(plainWords(text.replace(frames, ' ')))
  const names = namesIn(text, words.length)
  return {
    words: words.flatMap((word, at) => {
      const stemmed = stem(word)
      return functionWords.has(word) || !meant.has(word)
        ? []
        : [{ word, stem: stemmed, at, weight: rarity(word, stemmed) }]
    }),
    themes: themesIn(words, names),
    asks: words.find((word) => askWords.has(word)) ?? '',
    asksHowMany: /\bhow (?:many|much|old|long|often|far|big|tall|large)\b/.test(words.join(' ')),
    isYesOrNo: auxiliaries.has(words[0] ?? ''),
    isHeading: words.length <= 5 && !words.some((word) => auxiliaries.has(word)) && !questionWords.has(words[0] ?? ''),
    isChatter: isChatter(text),
    saysYou: saysYou(text),
    tone: toneOf(words),
    names,
    hasSlot: words.includes('_'),
  }
}
