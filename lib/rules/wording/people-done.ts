/** What the pages of leaders and divisions say once something was done: what happened, and what follows from it. */
export const peopleDone = {
  added: 'Added. Readers see the name and the post from now on.',
  renamed: 'Corrected. An old address leads to this page.',
  appointed: 'The post has been added. Interviews that were published keep the post they were given under.',
  corrected: 'The post has been corrected. What was published keeps the words that it was published with.',
  merged: 'Merged. Posts, interviews and addresses of both records are here.',
  divisionsMerged: 'Merged. Leaders, parts and addresses of both divisions are this one’s.',
  division: 'Kept. What was published under another name keeps it.',
} as const satisfies Record<string, string>
export type PeopleDone = keyof typeof peopleDone
