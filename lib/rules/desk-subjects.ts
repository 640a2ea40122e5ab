/** What the desk keeps besides interviews, and writes down what happened to. */
export const deskSubjects = ['issue', 'leader', 'division', 'question', 'set', 'initialism', 'account'] as const
export type DeskSubject = (typeof deskSubjects)[number]
