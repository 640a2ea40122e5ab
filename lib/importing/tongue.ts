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

const tongues: { common: RegExp; tongue: Tongue }[] = [
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
  {
    common: /(?<!\p{L})(?:el|la|los|las|de|que|y|en|un|una|es|no|su|por|con|para|se|lo)(?!\p{L})/giu,
    tongue: null,
  },
  {
    common: /(?<!\p{L})(?:il|la|le|di|che|e|un|una|non|per|con|del|della|si|sono|mi)(?!\p{L})/giu,
    tongue: null,
  },
  {
    common: /(?<!\p{L})(?:o|a|os|as|de|que|e|um|uma|não|em|do|da|com|para|se|eu)(?!\p{L})/giu,
    tongue: null,
  },
  {
    common: /(?<!\p{L})(?:och|att|det|är|en|ett|jag|på|som|inte|med|til|og|at|er|på|av|ikke|har)(?!\p{L})/giu,
    tongue: null,
  },
]

/** Takes the whole text; gives its words for you, me and us, or null where the language is not known. */
export function tongueOf(text: string): Tongue {
  const sample = text.slice(0, 20_000)
  const total = sample.match(/\p{L}+/gu)?.length ?? 0
  let best: Tongue = null
  let most = total * 0.1
  for (const { common, tongue } of tongues) {
    const count = sample.match(common)?.length ?? 0
    if (count > most) {
      most = count
      best = tongue
    }
  }
  return best
}
