/** A published issue for whoever cannot change it: its note and its interviews. */
import { Panel } from '#components/desk/panel.tsx'
import { RichText } from '#components/rich-text.tsx'
import type { RichText as Document } from '#lib/rules/rich-text/document.ts'
import type { PieceInIssue } from './issue-pieces.tsx'

type Props = { note: Document; pieces: readonly PieceInIssue[] }

export function IssueToRead({ note, pieces }: Props) {
  return (
    <div className="grid max-w-measure gap-8">
      <p className="text-ink-2">Only an admin can change an issue that readers see.</p>
      {note.content.length > 0 && (
        <div className="font-text text-read">
          <RichText document={note} />
        </div>
      )}
      <Panel title="Its interviews" count={pieces.length}>
        <ol>
          {pieces.map(({ id, headline, leader, said }) => (
            <li key={id} className="border-b border-rule py-2">
              <a href={`/desk/interviews/${id}`} className="font-display text-[1.125rem]/[1.3] text-ink">
                {headline}
              </a>
              <span className="block text-ink-2">{leader}</span>
              {said !== '' && <span className="block text-ink-2">{said}</span>}
            </li>
          ))}
        </ol>
      </Panel>
    </div>
  )
}
