/** Lines that ask nothing: captions, buttons of a page, statements. */
import { plainWords } from './plain-words.ts'

const caption =
  /^\s*(?:image|photo(?:graph)?s?|picture|pictured|video|caption|credit|words|read more|read next|next|previous|related|share (?:this|on|via)|subscribe|follow us|click|posted|published|updated|download|sign up|interview by|by \p{Lu}|©)(?!\p{L})/iu
const asks =
  /\?|^(?:who|whom|whose|what|which|when|where|why|how|if|is|are|was|were|do|does|did|can|could|would|will|have|has|had|should|tell|describe|talk|walk|take|run|give|name|share|explain|imagine|sum|introduce|complete|finish|say|choose|pick|list|reveal|any|and|paint|sell|picture|convince|somebody|someone|time|suppose|reveal|let|please)(?!\p{L})|(?<!\p{L})you(?:r|rs|rself)?(?!\p{L})/iu

/** A heading has no stop. */
const states = /[.!]$/

/** Asks for something to be done on a page or a form, and not for an answer. */
const errand =
  /^\s*(?:please )?(?:(?:complete|fill in|fill out|return|submit) (?:our|the|this|a) .*(?:form|survey|questionnaire|poll)|(?:read|see|view|visit|browse|register|donate|note|listen to|watch)(?!\p{L})(?!.*(?:\?|(?<!\p{L})you)))/iu

/** Takes a wording without its opening. */
export const isChatter = (text: string): boolean =>
  caption.test(text) ||
  errand.test(text) ||
  (plainWords(text).length > 6 && states.test(text.trim()) && !asks.test(text.trim()))
