/** The opening of an issue: its cover, what it is called, the editor's note, and the whole of it as a PDF. */
import type { PortraitShown } from '#components/page/portrait.tsx'
import { RichText } from '#components/rich-text.tsx'
import type { IssueNamed } from '#lib/rules/issue-named.ts'
import type { RichText as Document } from '#lib/rules/rich-text/document.ts'
import { IssueCover } from './issue-cover.tsx'

type Issue = IssueNamed & {
  note: Document
  cover: { leader: { slug: string; name: string }; portrait: PortraitShown } | null
}

type Props = {
  issue: Issue
  /** Where its PDF is; null where there is nothing to print. */
  pdf: string | null
}

export function IssueHead({ issue, pdf }: Props) {
  const { number, season, title, note, cover } = issue
  return (
    <header className="grid gap-8 pt-6 md:grid-cols-[minmax(0,5fr)_minmax(0,8fr)] md:gap-12">
      <div className="max-w-[22rem] md:max-w-none print:max-w-[60mm]">
        <IssueCover issue={issue} cover={cover} sizes="(min-width: 48em) 24rem, 20rem" first />
        {cover && (
          <p className="mt-2 text-s0 text-ink-2">
            On the cover: <a href={`/leaders/${cover.leader.slug}`}>{cover.leader.name}</a>
          </p>
        )}
      </div>
      <div>
        <p className="text-s2/[1.45]">{`Issue ${number}, ${season}`}</p>
        <h1 className="mt-4 text-d4">{title}</h1>
        {note.content.length > 0 && (
          <div className="mt-6 font-text text-read">
            <RichText document={note} />
          </div>
        )}
        {pdf !== null && (
          <p className="mt-6 text-s2 print:hidden">
            <a href={pdf} className="inline-block py-1">
              Download the whole issue as a PDF
            </a>
          </p>
        )}
      </div>
    </header>
  )
}
