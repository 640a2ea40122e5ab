/** People's names in running text: two to four capitalised words that are nothing else. */
import { hasOrganisationNoun, hasTitleNoun } from './titles.ts'

const honorific =
  '(?:Dr|Prof|Professor|Sir|Dame|Lord|Lady|Mr|Mrs|Ms|Miss|Mx|Rev|Revd|Reverend|Father|Sister|Brother|Canon|Rabbi|Imam|Baroness|Capt|Captain|Major|Lt|Lieutenant|Col|Colonel|Brig|Brigadier|Cdr|Commander|Admiral|Sgt|Sergeant|Inspector|Judge|Justice|Councillor|Cllr|Herr|Frau|Doktor|Madame|Monsieur|Mme|Señora?|Sra?|Don|Doña|Signora?|Dott|Dottoressa|Senhora?|Meneer|Mevrouw|Mevr)\\.?\\s+(?:\\(Retd?\\.?\\)\\s+)?'
const word =
  "(?:\\p{Lu}[\\p{Ll}\\p{M}]+(?:['’-]?\\p{Lu}[\\p{Ll}\\p{M}]+)*|\\p{Lu}['’]\\p{Lu}[\\p{Ll}\\p{M}]+|\\p{Lu}\\.(?:\\p{Lu}\\.)?|\\p{Lu}(?=\\s))"
const particle =
  '(?:de|van|von|der|den|del|della|di|da|do|dos|das|du|la|le|el|al|bin|binti|bint|ibn|ten|ter|af|av|zu|y|e|ap|ní|ó|mac|st)'
const run = new RegExp(
  `(?<![\\p{L}\\p{N}])((?:${honorific})*)(${word}(?:[ -](?:${particle} ){0,2}${word}){1,9})(?![\\p{L}\\p{N}]|['’]\\p{L}{2})`,
  'gu',
)
const notNames = new Set(
  `The A An And But Or So In On At Of For From With By To As If When Where Why How What Who Which Is Are Was Do Does Did Can Could Will Would Our Your My His Her Their Its This That These Those We You He She They It I
  New Meet Interview Interviewing Introducing Sixty Seconds Minutes Five Ten Questions Question Answer Answers Conversation Q&A Spotlight Profile Focus Talking Getting Welcome About First Last Also Here There
  Interview Interviews Entretien Rencontre Entrevista Intervista Incontro Gespräch Fragen Frage Antwort Porträt Portrait Portret Cyfweliad Holi Sgwrs Intervju Wywiad Vragen Gesprek Questions Conversación Conversazione Morning Afternoon Evening Good Hey Bonjour Hallo Guten Tag Hola Buenos Buenas Buongiorno
  Dear Hi Hello Thanks Thank Best Kind Regards Read Watch Listen More Latest Top Stories News Home Magazine Issue Browse View Digital Technology Information Data Medical Sciences Science Research Strategy Transformation Finance Estates
  Human Resources People Culture Operations Innovation Customer Experience Cyber Security Legal Policy Marketing Communications Education Student Students Staff Community Public Private Global International National Regional Local
  Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December Spring Summer Autumn Winter
  United Kingdom States Great Britain British English European Europe Africa America American Asia Australia North South East West Northern Southern Eastern Western Street Road Hill River Lake Bay Island Coast
  Christmas Easter Covid Artificial Intelligence Machine Learning Cloud Computing Software Engineering Project Programme Management Planning Development Design Infrastructure Environment Environmental Sustainability Climate Change Net Zero Health Safety Social Care Children Housing Transport Collections Conservation Archives Special Visitor Life Sciences Arts Humanities Law Medicine Nursing Physics Chemistry Biology Mathematics History Tell Describe Yes No Not Please Every Each All Some Any One Two Three Four Six Seven Eight Nine Next Previous Before After During Since Now Then Today Tomorrow Yesterday Lessons Leading Leadership Women Men Inside Outside Behind Beyond Life Work Working Career Role Day Night Week Year Us Me Photo Image Picture Credit Share Related Posted Published Skip Cookies Accept Open Access Senior Junior Assistant Associate Deputy Acting Interim Vice Executive General Group Royal Saint Majesty Herr Frau Doktor Mr Mrs Ms Miss Mx Dr Prof Professor Sir Dame`.split(
    /\s+/,
  ),
)

/** A name and where it stands; `bare` is the name without "Dr" or "Ms". */
export type FoundName = { name: string; bare: string; at: number }

/** Takes a text (its first 4,000 characters count); gives the names in it, in order. */
export function namesIn(text: string): FoundName[] {
  const found: FoundName[] = []
  for (const match of text.slice(0, 4000).matchAll(run)) {
    const whole = match[2] ?? ''
    const start = match.index + (match[1]?.length ?? 0)
    const { name, offset } = withoutPost(peeled(whole), text.slice(Math.max(0, match.index - 80), match.index))
    if (name === null || isOrganisation(text, start + offset, name)) continue
    const title = offset === 0 ? (match[1] ?? '').trim() : ''
    found.push({ name: title ? `${title} ${name}` : name, bare: name, at: title ? match.index : start + offset })
  }
  return found
}

/** "Head of Student Welfare Jane Doe", "Head of the Service Desk Jane Doe": what goes on with a post is not yet the name. */
function withoutPost(
  peel: { name: string | null; offset: number },
  lead: string,
): { name: string | null; offset: number } {
  if (peel.name === null || !/\b(?:of|for|and|&)(?: the)? $/.test(lead)) return peel
  if (!hasTitleNoun(lead.split(/[.,;:]\s/).at(-1) ?? '')) return peel
  const words = peel.name.split(' ')
  const kept = words.slice(/^\p{Ll}/u.test(words.at(-2) ?? '') ? -3 : -2).join(' ')
  return { name: kept, offset: peel.offset + peel.name.length - kept.length }
}

/** "Hallow Valley" in "the Hallow Valley Trust". */
function isOrganisation(text: string, at: number, name: string): boolean {
  const next = /^\s(\p{Lu}[\p{L}-]+)/u.exec(text.slice(at + name.length, at + name.length + 40))?.[1]
  if (next !== undefined && hasOrganisationNoun(next)) return true
  return /(?:^|\s)the\s$/i.test(text.slice(Math.max(0, at - 5), at))
}

export const nameIn = (text: string): string | null => namesIn(text)[0]?.name ?? null

const titled = new RegExp(`^(?:${honorific})+${word}$`, 'u')

/** True of "Captain Lowe": a form of address and one name. */
export const isTitledName = (text: string): boolean => titled.test(text)

/** True if the text is a name and nothing else. */
export const isName = (text: string): boolean => {
  const first = namesIn(text)[0]
  return first !== undefined && first.at === 0 && first.name.length === text.replace(/[.,:]$/, '').length
}

/** "New Services Director Mark Lund" holds a name at its end: the longest stretch without a word that cannot be one. */
function peeled(whole: string): { name: string | null; offset: number } {
  const words = whole.split(' ')
  let best: { from: number; to: number } = { from: 0, to: 0 }
  let from = 0
  for (const [index, each] of [...words, 'The'].entries()) {
    if (!cannotBeName(each) || (index > from && index === words.length - 1 && surnames.has(each))) continue
    if (index - from >= best.to - best.from && index - from >= 2 && index - from <= 5) best = { from, to: index }
    from = index + 1
  }
  while (best.from < best.to && /^\p{Ll}/u.test(words[best.from] ?? '')) best.from += 1 // "Leiterin der Bücherei"
  if (best.to - best.from < 2) return { name: null, offset: 0 }
  const offset = words.slice(0, best.from).join(' ').length + (best.from > 0 ? 1 : 0)
  const name = words.slice(best.from, best.to).join(' ')
  return /\p{Ll}.*\s.*\p{Ll}/u.test(name) ? { name, offset } : { name: null, offset: 0 }
}

const cannotBeName = (each: string): boolean =>
  notNames.has(each) || (each.length > 2 && (hasTitleNoun(each) || hasOrganisationNoun(each)))

/** Words that are surnames too, and so may follow a given name: Una Read, Ann Dean, Joe Park. */
const surnames = new Set(
  `Baker Porter Potter Carpenter Farmer Forester Miner Cook Pilot Writer Read Best Day Hill North West East Street Lake Bay Law Little Long May March Summer Winter Winters Change Care Kind Moss Rivers River
  Dean Park Parks Port Reader Chase House Young Church Water Waters Garden Head Bishop Gardener Power Page Knight Archer English Scott British Weeks Story Story Bank Banks Borough Office Bridge Court Press Works Fellow`.split(
    /\s+/,
  ),
)
