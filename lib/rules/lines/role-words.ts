/** What the roles of a line are called on the page, and the key that gives each. */
import type { LineRole } from './line.ts'

interface RoleWords {
  called: string
  /** A letter; null for what only the importer takes off a line. */
  key: string | null
}

export const roleWords: Record<LineRole, RoleWords> = {
  headline: { called: 'Headline', key: 'h' },
  standfirst: { called: 'Standfirst', key: 's' },
  question: { called: 'Question', key: 'q' },
  invitation: { called: 'Invitation', key: 'i' },
  topic: { called: 'Topic, as a question', key: 't' },
  answer: { called: 'Answer', key: 'a' },
  link: { called: 'Link', key: 'l' },
  topics: { called: 'List of topics', key: 'p' },
  mark: { called: 'Label', key: null },
  'left over': { called: 'Left over', key: 'x' },
}
