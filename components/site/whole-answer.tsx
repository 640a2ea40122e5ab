/** An answer away from its interview: how it was asked, where that is not how the page asks it, the words, and the way to them. */
import { RichText } from '#components/rich-text.tsx'
import { fold } from '#lib/rules/questions/fold.ts'
import type { ListedAnswer } from './answer.ts'

type Props = {
  of: Pick<ListedAnswer, 'slug' | 'anchor' | 'wording' | 'answer' | 'leader'>
  /** The question that stands over it. */
  under: string
}

export function WholeAnswer({ of: { slug, anchor, wording, answer, leader }, under }: Props) {
  return (
    <div className="min-w-0 max-w-measure">
      {fold(wording) !== fold(under) && <p className="mb-2 text-s1 text-ink-2">Asked: “{wording}”</p>}
      {answer.content.length > 0 && <RichText document={answer} />}
      <p className="mt-3 text-s1 print:hidden">
        <a
          href={`/interviews/${slug}#${anchor}`}
          aria-label={`In the interview: ${leader.name}’s answer`}
          className="inline-block py-[0.15rem]"
        >
          In the interview
        </a>
      </p>
    </div>
  )
}
