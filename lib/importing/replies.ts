/** Whether a paragraph takes up what was just said to somebody, as only a reply does: "It does.", "So am I.", "Not at all: …", "Genau, …". */

/** Grammar, not vocabulary: a pronoun and its auxiliary with nothing after them echo the verb of whoever spoke before. */
const echo =
  /^(?:(?:well|oh|ah|and|but)[,]? )?(?:i|we|they|he|she|it|that|there|you|this|those) (?:\p{L}+ly )?(?:am|is|are|was|were|do|does|did|have|has|had|can|could|will|would|should|might|must|may)(?:n['’]t| not)?(?: indeed| now| once)?(?:[.,;:!]| – | — | and | but )/iu
const likewise = /^(?:so|neither|nor) (?:am|is|are|was|were|do|does|did|have|has|had|can|could|will|would|should) /i
const assent =
  /^(?:(?:well|oh|ah)[,.]? )?(?:yes|no|nope|yeah|indeed|absolutely|exactly|true|quite(?: so)?|of course|not (?:at all|really|quite|yet|any ?more|always|exactly|entirely)|certainly|definitely|perhaps|maybe|possibly|sadly|guilty|correct|rightly(?: so)?|that['’]s (?:true|right|fair|correct|it)|that is (?:true|right|fair|correct)|i know|i agree|ja|nein|doch|stimmt|genau|richtig|das stimmt|das ist (?:wahr|richtig)|natürlich|zu recht|leider|absolut|oui|non|si|c['’]est (?:vrai|exact|juste)|exactement|bien sûr|tout à fait|en effet|sí|es verdad|cierto|claro|así es|sì|è vero|certo|esatto|sim|não|é verdade|exato|nee|klopt|dat klopt|zeker|inderdaad|nej|jo|det stämmer|precis|visst)(?:[.,;:!…]| – | — )/iu

/** "… since before I was born." "Before I was born too, and …": begins with three words in a row of what was said. */
export function takesUp(reply: string, said: string): boolean {
  const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}’']+/gu) ?? []
  const first = words(reply.slice(0, 60)).slice(0, 3)
  return first.length === 3 && ` ${words(said).join(' ')} `.includes(` ${first.join(' ')} `)
}

export const repliesToSomebody = (text: string): boolean => echo.test(text) || likewise.test(text) || assent.test(text)
