/** Whether a paragraph, taken by itself, asks; and how sure that is. The document as a whole decides (see choose-asks.ts). */
import type { AskKind } from './reading.ts'
import { endsAsQuestion, endsAsSentence, sentencesOf, wordCount } from './sentence.ts'
import { otherBids, type Tongue } from './tongue.ts'

/** 'plain': asks somebody. 'likely': asks, but says neither "you" nor "I". 'doubtful': may be the speaker's own question. */
export type Ask = { kind: AskKind; strength: 'plain' | 'likely' | 'doubtful'; reason: string }

/** Even a long-winded interviewer stops before this many words. */
const longestAsk = 110

/** "First,", "And finally,", "To start with,", "Jane,", "In three words,": up to eight words and a comma. */
const opener =
  /^(?:(?:\S+\s){0,7}\S+,\s+)?(?:(?:and|so|but|then|now|first|next|finally|lastly|please|okay|ok|well|great|thanks)[,:]?\s+){0,3}(?:please\s+)?/iu
const anyImperative =
  /^(?:tell (?:us|me|our|everyone|everybody|the readers|about|something)\b|describe|(?:talk|walk|take|run) (?:us|me)|talk to (?:us|me) about|introduce yourself|give us|paint (?:us|me)|fill (?:us|me) in|remind (?:us|me)|help us|let(?:'|’)?s (?:talk|start|begin|turn|go|discuss|hear|finish|end|move)|let us (?:talk|start|begin|turn|finish)|(?:finish|complete) (?:this|the|these) sentence|sum (?:up|it|your)|i(?:(?:'|’)d| would) (?:like|love) to (?:hear|know|ask|talk|turn|start)|we(?:(?:'|’)d| would) (?:like|love) to (?:hear|know|ask|talk)|i(?:(?:'|’)m| am) (?:curious|interested)|say (?:something|a (?:few words|little))|erzählen sie|erzähl |beschreiben sie|nennen sie|parlez[- ](?:nous|moi)|décrivez|racontez|présentez|vertel |beschrijf |cuéntenos|cuéntanos|descr[ií]ba|háblenos|ci parli|ci racconti|mi parli|mi racconti|mi descriva|ci descriva|cuénteme|hábleme|descriva|fale[- ]nos|conte[- ]nos|descreva|berätta )/iu
/** These ask only if they also say whom: "share" alone may begin an answer or a recipe. */
const addressedImperative =
  /^(?:share|explain|name|choose|pick|list|discuss|reflect|imagine|outline|convince|sell|elaborate|complete|finish|summari[sz]e|expand|highlight|give me|recommend|identify|state|define|introduce|set out|look back)\b/iu
/** "Explain the system.", "Name a film": the verb of somebody who wants to be told. Where such a line stands decides whether it asks. */
export const beginsAsBid = (text: string): boolean => anyImperative.test(text) || addressedImperative.test(text)

const interrogative =
  /^(?:(?:and|so|but|now|finally|lastly|okay|well)[,:]?\s+)*(?:who|whom|whose|what|which|when|where|why|how|can|could|would|will|do|does|did|are|is|was|were|have|has|had|should|if you|any)(?:['’]\p{L}+)?\s/iu
export const startsAsQuestion = (text: string): boolean => interrogative.test(text)

/** What people say to themselves. */
const rhetorical =
  /^(?:(?:so|but|and|or)[, ]+)?(?:why not|so what|so what next|who knows|who cares|how so|you know what|and you know what|do you know what|guess what|sound familiar|right|really|see|sounds? (?:easy|simple|good|dull|boring|grand)|the (?:result|upshot|reason|answer|lesson|catch|problem|outcome|best part|point|trick|secret|difference|irony|truth)|what (?:happened|changed|does (?:this|that|it) mean(?: in practice)?|was the result)|does (?:it|that|this) (?:matter|work)|is (?:it|that|this) (?:easy|perfect|enough|hard))[?!]+$/iu
const quoted = /^["“„«‘']/

export function howItAsks(whole: string, tongue: Tongue): Ask | null {
  if (whole.length > 900) return null
  const text = withoutHint(whole)
  const words = wordCount(text)
  if (words > longestAsk || !/\p{L}/u.test(text)) return null
  const sentences = sentencesOf(text)
  const last = sentences.at(-1) ?? text
  const imperative = sentences.find(
    (sentence) =>
      isImperative(sentence, tongue) || ((tongue !== null || sentence === sentences[0]) && bids(sentence, tongue)),
  )
  if (endsAsQuestion(text)) return questionOf(text, sentences, isImperative(last, tongue), tongue)
  if (imperative !== undefined && words <= 70 && !quoted.test(text) && !speaksOfItself(sentences, imperative, tongue)) {
    return { kind: 'invitation', strength: 'plain', reason: 'an imperative put to somebody' }
  }
  if (
    words <= 25 &&
    sentences.length === 1 &&
    !/[!,;]$/.test(text) &&
    tongue?.you.test(text) &&
    interrogative.test(text) &&
    !onlyIf(text)
  ) {
    const unfinished = !endsAsSentence(text)
    return { kind: 'question', strength: unfinished ? 'likely' : 'doubtful', reason: 'a question without its mark' }
  }
  if (
    words <= 12 &&
    sentences.length === 1 &&
    /[\p{L}\p{N}:]$/u.test(text) &&
    tongue?.you.test(text) &&
    !tongue.me.test(text) &&
    !/^you\b/i.test(text)
  ) {
    return { kind: 'topic', strength: 'likely', reason: 'a heading that says “you”' }
  }
  return null
}

/** "If you enjoyed this, buy me a coffee" asks nothing; "If you were not in IT, what would you be" does. */
const onlyIf = (text: string): boolean => {
  const rest = /^if you\b[^,]*,\s*(.+)$/i.exec(text)?.[1]
  return rest !== undefined && !interrogative.test(rest)
}

/** "What are your priorities? (two or three)": a note to whoever fills in the form. */
function withoutHint(text: string): string {
  const asked = text.replace(/\s[([][^()[\]]{1,120}[)\]]\.?$/, '')
  return endsAsQuestion(asked) ? asked : text
}

/** Other languages show in the form of the verb that somebody is asked to speak. What ends with an exclamation mark greets. */
const bids = (sentence: string, tongue: Tongue): boolean =>
  !/[!?]["'”’»]?$/.test(sentence) && wordCount(sentence) <= 25 && (tongue ? tongue.bids : otherBids).test(sentence)

function isImperative(sentence: string, tongue: Tongue): boolean {
  if (/!["'”’]?$/.test(sentence)) return false
  return [sentence, sentence.replace(opener, '')].some(
    (words) =>
      anyImperative.test(words) ||
      (addressedImperative.test(words) && (tongue?.you.test(words) || /\b(?:us|me|readers)\b/i.test(words))),
  )
}

/** "My boss said one thing. Describe the problem. I did." is an answer. */
function speaksOfItself(sentences: string[], imperative: string, tongue: Tongue): boolean {
  const others = sentences.filter((sentence) => sentence !== imperative)
  if (others.length > 3) return true
  return others.some((sentence) => tongue?.me.test(sentence) && !tongue.you.test(sentence))
}

/** "…, isn't it?" */
const tag =
  /,\s(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should)(?:n['’]t)? (?:it|they|he|she|we|there|i)\?$/i

function questionOf(text: string, sentences: string[], imperative: boolean, tongue: Tongue): Ask {
  if (imperative && !quoted.test(text))
    return { kind: 'invitation', strength: 'plain', reason: 'an imperative with a question mark' }
  const kind = 'question' as const
  if (quoted.test(text) && /["”“»’']$/.test(text)) return { kind, strength: 'doubtful', reason: 'a quoted question' }
  if (tongue === null) return { kind, strength: 'plain', reason: 'ends with a question mark' }
  if (rhetorical.test(text)) return { kind, strength: 'doubtful', reason: 'a question that people put to themselves' }
  if (sentences.length > 1 && tag.test(text) && !tongue.you.test(text))
    return { kind, strength: 'doubtful', reason: 'tells, and asks for agreement' }
  const last = sentences.filter(endsAsQuestion).join(' ')
  const you = tongue.you.test(last)
  const me = tongue.me.test(last)
  const before = sentences.slice(0, -1).filter((sentence) => !endsAsQuestion(sentence) || /["”’»]$/.test(sentence))
  const tellsOfSelf = before.filter((sentence) => tongue.me.test(sentence) && !tongue.you.test(sentence)).length
  if (tellsOfSelf > 0 && tellsOfSelf >= before.length / 2)
    return { kind, strength: 'doubtful', reason: 'ends a paragraph about oneself' }
  if (before.length > 4) return { kind, strength: 'doubtful', reason: 'ends a long paragraph' }
  if (you && !me) return { kind, strength: 'plain', reason: 'a question put to somebody' }
  if (me || tongue.us.test(last))
    return { kind, strength: you ? 'likely' : 'doubtful', reason: 'a question of the speaker’s own' }
  if (before.some((sentence) => tongue.us.test(sentence) && !tongue.you.test(sentence)))
    return { kind, strength: 'doubtful', reason: 'ends a paragraph about “us”' }
  return {
    kind,
    strength: before.some((sentence) => tongue.you.test(sentence)) ? 'plain' : 'likely',
    reason: 'ends with a question mark',
  }
}
