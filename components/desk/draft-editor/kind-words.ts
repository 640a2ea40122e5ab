/** What the three kinds of exchange are called on the page. */
import type { ExchangeKind } from '#lib/rules/content/content.ts'

export const kindWords: Record<ExchangeKind, { called: string; add: string }> = {
  question: { called: 'Question', add: 'Add a question' },
  invitation: { called: 'Invitation', add: 'Add an invitation' },
  topic: { called: 'Topic', add: 'Add a topic' },
}
