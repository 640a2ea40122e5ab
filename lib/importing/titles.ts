/** Words that make a phrase a job title or an organisation, and what is read out of such a phrase. */

const titleNouns =
  'director|head|chief|officer|manager|lead|leader|dean|president|provost|principal|chancellor|vice-chancellor|registrar|librarian|curator|professor|chair|chairman|chairwoman|chairperson|secretary|minister|commissioner|governor|warden|master|rector|bursar|treasurer|controller|comptroller|superintendent|inspector|constable|judge|ambassador|engineer|architect|scientist|editor|producer|partner|founder|co-founder|cofounder|ceo|cio|cto|cfo|coo|ciso|cdo|cdio|cmo|cpo|consultant|nurse|matron|surgeon|physician|archivist|conservator|keeper|coordinator|co-ordinator|administrator|executive|analyst|adviser|advisor|fellow|researcher|lecturer|reader|teacher|headteacher|headmaster|headmistress|captain|chaplain|steward|gardener|chef|supervisor|specialist|strategist|designer|developer|technician|ombudsman|mayor|councillor|deputy|trustee|owner|planner|counsel|solicitor|auditor|economist|statistician|geologist|midwife|pharmacist|ranger|marshal|harbourmaster|coach|conductor|organist|verger|proctor|vp|svp|evp|md|pilot|driver|farmer|baker|chemist|doctor|physicist|mathematician|biologist|historian|novelist|writer|author|poet|artist|musician|actor|photographer|journalist|mechanic|electrician|plumber|carpenter|surveyor|lawyer|barrister|accountant|caretaker|porter|receptionist|clerk|forester|beekeeper|entrepreneur|apprentice|dentist|zoologist|botanist|ecologist|astronomer|translator|psychologist|sociologist|therapist|paramedic|detective|firefighter|butler|leiter|leiterin|direktor|direktorin|directeur|directrice|directora|direttore|direttrice|ingenieur|chefin'
const organisationNouns =
  'university|universities|college|school|institute|institution|ministry|department|division|council|trust|hospital|hospitals|agency|authority|bank|museum|museums|library|libraries|service|services|office|group|company|centre|center|faculty|laboratory|laboratories|observatory|society|foundation|association|academy|gallery|archive|archives|theatre|orchestra|garden|gardens|park|parks|police|board|commission|corporation|limited|ltd|plc|inc|gmbh|government|parliament|court|courts|church|cathedral|press|studio|studios|network|partnership|port|authority|airport|railway|railways|water|power|energy|health|nhs|borough|county|city|town|team|directorate|unit|section|programme|house|survey|union|federation|bureau|treasury|assembly|federation|club|charity|works'

const isTitle = new RegExp(`(?<![\\p{L}])(?:${titleNouns})(?![\\p{L}])`, 'iu')
const isOrganisation = new RegExp(`(?<![\\p{L}])(?:${organisationNouns})(?![\\p{L}])`, 'iu')
/** Capital letters at the head of a title that belong to the job, not to who employs. */
const trades =
  /^(?:IT|HR|ICT|PR|UK|EU|US|AI|R&D|EDI|QA|UX|MD|PA|CEO|CIO|CTO|CFO|COO|CISO|CDO|CMO|VP|SVP|EVP|GP|SEN|HSE|ESG|GIS|BI|ML|DEI|PE|CPD|RAF|TV|VR|IP|M&A)$/
const praise =
  /^(?:(?:and|as|the|our|a|an|its|their|new|newly|appointed|newly-appointed|current|incoming|outgoing|first|first-ever|then|now|recently|in|from|meet|by|with|to|interview|role|of|former)\s+)+(?=\S)/i

/** "(HoT)", "(she/her)"; "Director (Digital Preservation)" keeps its bracket. */
export const abbreviation = /\s*\((?:(?=[^)]*\p{Lu}[^)]*\p{Lu})[^)\s]{2,9}|\w+\/\w+(?:\/\w+)?)\)/gu

/** "Bursar in January", "Director since 2019". */
const dated =
  /\s+(?:in|on|since|from|until|last|this)\s+(?:(?:early|late|mid|spring|summer|autumn|winter)[ -]?)?(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|spring|summer|autumn|winter|\d{4}|\d{1,2}\s)\p{L}*.*$/iu

export const hasTitleNoun = (text: string): boolean => isTitle.test(text)
export const hasOrganisationNoun = (text: string): boolean => isOrganisation.test(text)

/** At the end of a name, these make it one of an employer, not of a trade. */
const employers =
  /\b(?:university|college|school|institute|hospital|council|museum|ltd|plc|trust|bank|society|company|academy|foundation|cathedral|theatre|orchestra|agency|ministry|police|church|observatory)$/i

export type Post = { jobTitle: string | null; organisation: string | null }

/** "the Calder Institute in Leith" */
const inPlace = new RegExp(`(\\b(?:${organisationNouns})\\b.*?)\\s+in\\s+\\p{Lu}\\p{L}+$`, 'iu')

const tidy = (phrase: string): string =>
  phrase
    .replace(/^(?:the|our|a|an)\s+/i, '')
    .replace(/(?:\s+(?:of|and|for|the|at|in|to|with|from|&))+$/i, '')
    .replace(/[\s,.;:–—-]+$/, '')
    .replace(inPlace, '$1')
    .trim()

/** Where a post may end and who employs may begin, the surest first. */
const joints: readonly RegExp[] = [
  /\s+(?:at|for|with|from)\s+(?=(?:the\s+)?[\p{Lu}\p{N}])/u,
  /,\s+(?=(?:the\s+)?[\p{Lu}\p{N}])/u,
  /\s+in\s+(?=(?:the\s+)?\p{Lu})/u,
  /\s+of\s+(?=(?:the\s+)?\p{Lu})/u,
]
const at = /\s+at\s+(?=(?:the\s+)?[\p{Lu}\p{N}])/u

/** In "Director for Education at the University" a trade stands between; in "Head for the Faculty at …" who employs. */
function jointsOf(phrase: string): readonly RegExp[] {
  const between = /\sfor\s([^,]+?)\sat\s/u.exec(phrase)?.[1]
  return between !== undefined && !hasOrganisationNoun(between) ? [at, ...joints] : joints
}

/** Nobody is chief executive of a trade: what follows employs, whatever it is called. */
const leadsAll =
  /^(?:(?:the|our|new|interim|acting|deputy|former|founding|joint) )*(?:chief executive(?: officer)?|managing director|ceo|chairman|chairwoman|chairperson|mayor|vice-chancellor)$/i

/** Takes "new Head of Estates at the Port Authority"; gives its parts, or null if there is no title in it. */
export function postIn(phrase: string): Post | null {
  const plain = phrase.replace(abbreviation, '').replace(dated, '').replace(praise, '').trim()
  const possessive =
    /^(.{2,60}?)(?:['’]s|s['’])\s+(?:(?:new|first|current|newly appointed|own|outgoing|incoming)\s+)?(.+)$/u.exec(plain)
  if (possessive && hasTitleNoun(possessive[2] ?? '') && !hasTitleNoun(possessive[1] ?? '')) {
    const inner = postIn(possessive[2] ?? '')
    return inner && { jobTitle: inner.jobTitle, organisation: inner.organisation ?? tidy(possessive[1] ?? '') }
  }
  for (const joint of jointsOf(plain)) {
    const found = joint.exec(plain)
    if (!found) continue
    const title = plain.slice(0, found.index)
    const rest = plain.slice(found.index + found[0].length)
    if (!hasTitleNoun(title)) continue
    if (
      found[0].trim() === 'for' &&
      !/^the\s/i.test(rest) &&
      !hasOrganisationNoun(rest) &&
      !/^\p{Lu}{2,}/u.test(rest) &&
      rest.split(' ').length <= 1
    )
      continue
    const isOf = found[0].trim() === 'of'
    if (isOf && !leadsAll.test(title) && !employs(rest, title)) continue
    if (found[0].startsWith(',') && hasTitleNoun(rest) && !hasOrganisationNoun(rest)) continue
    return { jobTitle: tidy(title) || null, organisation: tidy(rest) || null }
  }
  if (!hasTitleNoun(plain)) return null
  const acronym = /^(\p{Lu}[\p{Lu}&]+)\s+(.+)$/u.exec(plain)
  if (acronym && !trades.test(acronym[1] ?? '') && hasTitleNoun(acronym[2] ?? '')) {
    return { jobTitle: tidy(acronym[2] ?? ''), organisation: acronym[1] ?? null }
  }
  return { jobTitle: tidy(plain) || null, organisation: null }
}

/** A college may be called after its saint, and a chief officer is one of something with a name of several words. */
const employs = (rest: string, title: string): boolean =>
  /^St\.? \p{Lu}/u.test(rest) ||
  (/^chief (?:\S+ ){1,2}officer$/i.test(title) && /^(?:the )?\p{Lu}\S* (?:& )?\p{Lu}\S*$/u.test(rest)) ||
  (hasOrganisationNoun(rest) && startsWithOrganisation(rest, title))

/** "Dean of the Faculty of Law" names an organisation, "Head of Library Services" a trade. */
function startsWithOrganisation(rest: string, title: string): boolean {
  if (
    /^(?:the\s+)?(?:university|ministry|department|faculty|institute|school|college|bank|office|museum|council|city|port)\s+(?:of|for)\b/i.test(
      rest,
    )
  )
    return true
  const words = title.split(' ').length
  const short = words <= 2 || /^chief \S+ officer$/i.test(title)
  if (short && !/\bof\b/i.test(title) && employers.test(rest)) return true
  return /^the\s/i.test(rest) && words <= 3 && !/\bhead\b/i.test(title)
}
