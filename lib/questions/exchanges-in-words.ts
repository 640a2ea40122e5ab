/** The exchanges that put a question, as the desk lists them: drafts first, then what was published, newest first. */
import type { questionOnDesk } from './question-on-desk.ts'

type Question = Pick<NonNullable<ReturnType<typeof questionOnDesk>>, 'exchanges' | 'inDrafts'>

/** Takes how a day is said. What readers can see is linked where they see it. */
export function exchangesInWords({ exchanges, inDrafts }: Question, day: (moment: Date) => string) {
  return [
    ...inDrafts.map(({ interview, leader, wording }) => ({
      key: `draft ${interview} ${wording}`,
      leader: leader ?? 'Nobody yet',
      about: 'not published yet',
      wording,
      href: `/desk/interviews/${interview}`,
    })),
    ...exchanges.map(({ interview, anchor, leader, jobTitle, at, live, slug, wording }) => ({
      key: `${interview} ${anchor}`,
      leader,
      about: `${jobTitle}, ${day(at)}${live ? '' : ', not with readers now'}`,
      wording,
      href: live ? `/interviews/${slug}#${anchor}` : `/desk/interviews/${interview}`,
    })),
  ]
}
