/** What a merge will move, in sentences, before anybody presses: nothing brings two records or two questions apart again. */
import { capitalised, inWords, numberInWords } from './number-in-words.ts'

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' })
const quoted = (text: string) => `“${text}”`
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
  const older = goes.formerSlugs.length
  const andOlder =
    older === 0 ? '' : `, and so ${older === 1 ? 'does an older one' : `do ${inWords(older)} older ones`}`
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
    `The address /leaders/${goes.slug} leads to /leaders/${stays.slug} from then on${andOlder}.`,
    ...portraitInWords(stays, goes),
    `The record ${goes.name} goes. This cannot be undone.`,
  ]
}

function portraitInWords(stays: TwoLeaders['stays'], goes: TwoLeaders['goes']): string[] {
  if (goes.portraitHash === null || goes.portraitHash === stays.portraitHash) return []
  return stays.portraitHash === null
    ? [`The portrait of ${goes.name} becomes ${stays.name}’s, who has none.`]
    : [`The leader’s portrait stays that of the record ${stays.name}.`]
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
