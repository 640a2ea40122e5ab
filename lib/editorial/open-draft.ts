/** The draft's form as it is opened: the words of the draft, and what keeps it from being submitted. */
import { momentInWords } from '#lib/rules/dates.ts'
import type { DraftAnswer } from '#lib/rules/drafting/draft-answer.ts'
import { formOfContent } from '#lib/rules/drafting/form-of-content.ts'
import { startedFrom } from '#lib/rules/drafting/started-from.ts'
import { problemsOf } from '#lib/rules/problems.ts'
import type { InterviewOnDesk } from './interview-on-desk.ts'

export function openDraft({ draft, leader, known }: InterviewOnDesk, timeZone: string): DraftAnswer {
  return {
    form: formOfContent(draft.content, draft.leftOver),
    version: draft.version,
    startedFrom: startedFrom(draft),
    said: '',
    savedAt: momentInWords(draft.savedAt, timeZone),
    outcome: 'opened',
    problems: problemsOf({ ...draft, leaderKnown: leader !== null }),
    known,
    theirs: null,
  }
}
