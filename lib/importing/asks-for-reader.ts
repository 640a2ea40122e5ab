/** "How do I apply?": on help pages the reader asks, and nobody is asked. */
import { endsAsQuestion } from './sentence.ts'
import type { Tongue } from './tongue.ts'

/** Takes what asks or heads; `told` says that somebody tells under these headings. True if most of it is said for the reader. */
export const asksForReader = (wordings: string[], tongue: NonNullable<Tongue>, told: boolean): boolean =>
  wordings.filter(
    (text) => tongue.me.test(text) && !tongue.you.test(text) && !ownTopic.test(text) && !(told && namesOwnThings(text)),
  ).length >=
  wordings.length * 0.5

/** "My morning", "My worst day": somebody's own headings. */
const ownTopic = /^my(?: \p{L}+){1,3}$/iu

/** "What I do", "The best part of my job". The reader's "How do I apply" turns its words round, with its mark or without. */
const namesOwnThings = (text: string): boolean => !endsAsQuestion(text) && !turnsRound.test(text)

const turnsRound = /(?<!\p{L})(?:do|does|did|can|could|should|must|may|am|will|have|need) (?:i|we|my|our)(?!\p{L})/iu

/** "Jane Doe tells us about her week." */
export const saysThatSomebodyTells = (text: string): boolean =>
  /(?<!\p{L})(?:tells?|told|talks?|talked|speaks?|spoke|shares?|shared|asked)(?: \S+){0,3} (?:us|our|about|with)(?!\p{L})/iu.test(
    text,
  )
