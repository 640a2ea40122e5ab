/** What a merge will move, in sentences, before anybody presses: nothing brings two records or two questions apart again. */
import { capitalised, inWords, numberInWords } from './number-in-words.ts'
import { quoted } from './quoted.ts'

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' })
const becomes = (count: number) => (count === 1 ? 'becomes' : 'become')

interface TwoLeaders {
  stays: { name: string; slug: string; portraitHash: string | null }
  goes: {
    name: string
    slug: string
    portraitHash: string | null
    formerSlugs: readonly string[]
    appointments: readonly { jobTitle: string; division: string }[]
    interviews: readonly { headline: string }[]
  }
}

/** "One post of A. Desk becomes Ada Desk’s: Clerk, Desks." */
export function leadersMergeInWords({ stays, goes }: TwoLeaders): string[] {
  const moves = (count: number, thing: string, which: readonly string[]) => {
    const what = capitalised(numberInWords(count, thing))
    return `${what} of ${goes.name} ${becomes(count)} ${stays.name}’s${count === 0 ? '' : `: ${which.join('; ')}`}.`
  }
  return [
    moves(
      goes.appointments.length,
      'post',
      goes.appointments.map(({ jobTitle, division }) => `${jobTitle}, ${division}`),
    ),
    moves(
      goes.interviews.length,
      'interview',
      goes.interviews.map(({ headline }) => headline || 'no headline yet'),
    ),
    addressesInWords('/leaders', stays, goes),
    ...portraitInWords(stays, goes),
    `The record ${goes.name} goes. This cannot be undone.`,
  ]
}

function addressesInWords(
  place: string,
  stays: { slug: string },
  goes: { slug: string; formerSlugs: readonly string[] },
) {
  const older = goes.formerSlugs.length
  const andOlder =
    older === 0 ? '' : `, and so ${older === 1 ? 'does an older one' : `do ${inWords(older)} older ones`}`
  return `The address ${place}/${goes.slug} leads to ${place}/${stays.slug} from then on${andOlder}.`
}

function portraitInWords(stays: TwoLeaders['stays'], goes: TwoLeaders['goes']): string[] {
  if (goes.portraitHash === null || goes.portraitHash === stays.portraitHash) return []
  return stays.portraitHash === null
    ? [`The portrait of ${goes.name} becomes ${stays.name}’s, who has none.`]
    : [`The leader’s portrait stays that of the record ${stays.name}.`]
}

interface TwoDivisions {
  stays: { name: string; slug: string }
  goes: {
    name: string
    slug: string
    description: string
    formerSlugs: readonly string[]
    parts: readonly string[]
    /** How many are held there, and were; and how many leaders hold one today. */
    posts: number
    leaders: number
    /** The one that stays lies in it. */
    isAround: boolean
  }
}

/** "Two posts in Cellars, one of them held today, become posts in Cold Store." */
export function divisionsMergeInWords({ stays, goes }: TwoDivisions): string[] {
  const { posts, leaders, description } = goes
  const parts = goes.parts.filter((name) => name !== stays.name)
  const today = posts === 1 ? 'held today' : `${inWords(leaders)} of them held today`
  const what = `${capitalised(numberInWords(posts, 'post'))} in ${goes.name}${leaders === 0 ? '' : `, ${today},`}`
  return [
    `${what} ${posts === 1 ? 'becomes a post' : 'become posts'} in ${stays.name}.`,
    `Interviews that were published under the name ${goes.name} keep it, and it is a former name of ${stays.name}.`,
    ...(parts.length === 0
      ? []
      : [`Inside ${stays.name} will lie what lies inside ${goes.name}: ${parts.join('; ')}.`]),
    ...(goes.isAround ? [`${stays.name} lies inside ${goes.name} now, and takes its place.`] : []),
    addressesInWords('/divisions', stays, goes),
    ...(description === '' ? [] : [`The description of ${goes.name} goes: ${quoted(description)}`]),
    `The division ${goes.name} goes. This cannot be undone.`,
  ]
}

interface TwoQuestions {
  name: string
  wordings: readonly string[]
  asked: number
  drafts: number
  /** The sets that put the question that goes, by name. */
  sets: readonly string[]
  into: string
}

/** "Two wordings become wordings of “Why?”." */
export function questionsMergeInWords({ name, wordings, asked, drafts, sets, into }: TwoQuestions): string[] {
  const given = [numberInWords(asked, 'published interview'), numberInWords(drafts, 'draft')]
  const what = capitalised(numberInWords(wordings.length, 'wording'))
  const how = wordings.length === 1 ? 'becomes a wording' : 'become wordings'
  return [
    `${what} of it ${how} of ${quoted(into)}: ${list.format(wordings.map(quoted))}.`,
    `${capitalised(list.format(given))} put it: they count for ${quoted(into)} from then on, and keep their words.`,
    ...(sets.length === 0
      ? []
      : [
          `${sets.length === 1 ? 'The set' : 'The sets'} ${list.format(sets.map(quoted))} will ask the other in its place, in the same words.`,
        ]),
    `${quoted(name)} is no question of its own any more. This cannot be undone.`,
  ]
}
