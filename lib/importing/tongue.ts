/**
 * Who is spoken to and who speaks: in an interview the questions say "you" and the answers say "I". Only languages
 * that cannot leave these words out are listed; in any other, nothing is concluded from them.
 */
export type Tongue = { you: RegExp; me: RegExp; us: RegExp; bids: RegExp } | null

/** In English the imperative has no form of its own: its verbs are listed in asks.ts. */
const never = /(?!)/

/**
 * How imperatives look where no words for "you" are listed: "Háblenos", "Cuénteme", "Descríbanos"; "Fale-nos"; "Ci racconti",
 * "Raccontaci"; Swedish, Danish and Norwegian verbs stand bare, so the few that open interviews are named.
 */
export const otherBids =
  /^(?:\p{Lu}\p{Ll}*[áéíóú]\p{Ll}+(?:nos|me)|\p{Lu}\p{Ll}+-(?:nos|me)|(?:Ci|Mi) \p{Ll}+[ai]|\p{Lu}\p{Ll}+[aei](?:ci|mi)|Berätta|Beskriv|Nämn|Ge oss|Fortæl|Nævn|Fortell|Nevn)\s/u

const words = (list: string): RegExp => new RegExp(`(?<![\\p{L}'’])(?:${list})(?![\\p{L}])`, 'iu')

/** `reader`: how a service speaks to whoever reads its page. */
type Language = { common: RegExp; tongue: Tongue; me?: RegExp; reader?: RegExp }

const languages: readonly Language[] = [
  {
    common:
      /(?<!\p{L})(?:the|and|of|to|is|that|it|for|was|with|you|what|i|a|in|are|how|do|your|not|have|we|my)(?!\p{L})/giu,
    tongue: {
      you: words('you|your|yours|yourself|yourselves'),
      me: words('i|me|my|mine|myself'),
      us: words('we|us|our|ours|ourselves'),
      bids: never,
    },
  },
  {
    common: /(?<!\p{L})(?:der|die|das|und|ist|nicht|ich|mit|von|wie|ein|eine|zu|sie|auf|in|den|es|war)(?!\p{L})/giu,
    tongue: {
      you: words('sie|ihr|ihre|ihren|ihrem|ihrer|ihnen|du|dir|dich|dein|deine|deinen|deiner|euch|euer|eure'),
      me: words('ich|mich|mir|mein|meine|meinen|meiner|meinem'),
      us: words('wir|uns|unser|unsere|unseren|unserem'),
      bids: /^\p{Lu}\p{Ll}+e?n Sie(?!\p{L})/u,
    },
  },
  {
    common: /(?<!\p{L})(?:le|la|les|des|et|est|une|un|que|pour|dans|vous|je|du|de|à|en|il|ne|pas|qui)(?!\p{L})/giu,
    tongue: {
      you: words('vous|votre|vos|tu|toi|ton|tes'),
      me: words("je|j['’]\\p{L}+|moi|mon|mes|ma|m['’]\\p{L}+"),
      us: words('nous|notre|nos|on'),
      bids: /^\p{Lu}\p{Ll}+ez(?:-(?:nous|moi))?\s/u,
    },
  },
  {
    common: /(?<!\p{L})(?:de|het|een|en|van|ik|is|dat|niet|wat|u|je|voor|in|op|te|zijn|met)(?!\p{L})/giu,
    tongue: {
      you: words('u|uw|jij|jou|jouw|je|jullie'),
      me: words('ik|mij|mijn|me'),
      us: words('we|wij|ons|onze'),
      bids: /^\p{Lu}\p{Ll}+ (?:\p{Ll}+ )?eens(?!\p{L})|^(?:Noem|Geef|Vertel|Beschrijf)\s/u,
    },
  },
  // Here verbs say who speaks, so that "yo" and "usted" are often left out: what is found counts, what is missing says nothing.
  {
    common: /(?<!\p{L})(?:el|la|los|las|de|que|y|en|un|una|es|no|su|por|con|para|se|lo)(?!\p{L})/giu,
    tongue: null,
    me: words('yo|me|mi|mis|mí|mío|mía|conmigo|soy|estoy|tengo|fui|creo|hago|voy|sé'),
    reader: words(
      'usted|ustedes|puede|debe|podrá|deberá|puedes|debes|llame|solicite|consulte|rellene|presente|envíe|acuda',
    ),
  },
  {
    common: /(?<!\p{L})(?:il|la|le|di|che|e|un|una|non|per|con|del|della|si|sono|mi)(?!\p{L})/giu,
    tongue: null,
    me: words('io|mi|mio|mia|miei|mie|ho|faccio|vado|credo|so|ero'),
    reader: words('può|deve|potete|dovete|puoi|devi|occorre|bisogna|chiami|consulti|compili|invii|si rivolga'),
  },
  {
    common: /(?<!\p{L})(?:o|a|os|as|de|que|e|um|uma|não|em|do|da|com|para|se|eu)(?!\p{L})/giu,
    tongue: null,
    me: words('eu|me|mim|meu|minha|meus|minhas|comigo|sou|estou|tenho|fui|faço|vou|sei'),
    reader: words('você|pode|deve|poderá|deverá|ligue|consulte|preencha|envie|solicite'),
  },
  {
    common: /(?<!\p{L})(?:och|att|det|är|en|ett|jag|på|som|inte|med|til|og|at|er|på|av|ikke|har)(?!\p{L})/giu,
    tongue: null,
    me: words('jag|mig|min|mitt|mina|jeg|meg|mit|mine'),
    reader: words('du|ni|dig|er|din|ditt|dina|dere|deg'),
  },
  {
    common: /(?<!\p{L})(?:y|yr|yn|yw|i|o|a|ac|mae|ar|am|gan|wedi|oedd|fy|dy|ei|wrth|ond|sy)(?!\p{L})/giu,
    tongue: null,
    me: words("fi|fy|fe|dw i|rydw i|ro'n i|wnes i|ges i|es i|i mi"),
    reader: words('gallwch|chi|eich|dylech|ewch|ffoniwch|cysylltwch'),
  },
]

/** Takes the whole text; gives its words for you, me and us, or null where the language is not known. */
export const tongueOf = (text: string): Tongue => languageOf(text)?.tongue ?? null

/** Takes texts of one language, and whole answers: true if they tell a reader what to do, and nobody says "I". False where the language is not known. */
export function servesReader(text: string, answers: string[]): boolean {
  const { me, reader } = languageOf(text) ?? {}
  if (!me || !reader || answers.some((answer) => me.test(answer))) return false
  return answers.filter((answer) => reader.test(answer)).length >= answers.length * 0.5
}

function languageOf(text: string): Language | null {
  const sample = text.slice(0, 20_000)
  let best: Language | null = null
  let most = (sample.match(/\p{L}+/gu)?.length ?? 0) * 0.1
  for (const language of languages) {
    const count = sample.match(language.common)?.length ?? 0
    if (count > most) {
      most = count
      best = language
    }
  }
  return best
}
