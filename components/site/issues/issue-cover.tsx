/** The cover of an issue, drawn: the magazine's name, number, season, a portrait, the title. It repeats words that stand beside it. */
import { Portrait, type PortraitShown } from '#components/page/portrait.tsx'
import type { IssueNamed } from '#lib/rules/issue-named.ts'

type Props = {
  issue: IssueNamed
  cover: { leader: { name: string }; portrait: PortraitShown } | null
  /** How wide the portrait on it is drawn, as the browser needs to hear it. */
  sizes: string
  first?: boolean
}

export function IssueCover({ issue: { number, season, title }, cover, sizes, first = false }: Props) {
  return (
    <div
      aria-hidden="true"
      className="@container aspect-10/13 overflow-hidden rounded-sm bg-cover text-on-cover [print-color-adjust:exact]"
    >
      <div className="flex h-full flex-col gap-[4cqw] p-[8cqw]">
        <div className="border-b border-on-cover-2 pb-[4cqw]">
          <p className="font-display text-[11.5cqw]/none tracking-[-0.018em]">Sixty Seconds</p>
          <p className="mt-[2.5cqw] flex justify-between text-[4.4cqw]/[1.3] text-on-cover-2">
            <span>{number}</span>
            <span>{season}</span>
          </p>
        </div>
        <div className="min-h-0 flex-1 overflow-hidden">
          {cover && <Portrait name={cover.leader.name} portrait={cover.portrait} sizes={sizes} first={first} />}
        </div>
        <p className="font-display text-[8cqw]/[1.12] text-balance">{title}</p>
      </div>
    </div>
  )
}
