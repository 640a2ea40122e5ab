/** One interview as blocks: who, what was said, why to read it, the exchanges, and where to read on. */
import { type Block, block, plain, richBlocks } from './blocks.ts'
import type { Part } from './part.ts'
import type { PrintedPiece } from './printed-issue.ts'
import { styles } from './style.ts'

export function pieceBlocks(piece: PrintedPiece, within: Part): Block[] {
  const { leader, jobTitle, headline, standfirst, byline, exchanges, links, address, portrait } = piece
  const p = () => ({ tag: 'P', within })
  const credit = portrait?.credit ? ` Portrait: ${portrait.credit}.` : ''
  const more = [...links, { label: 'This interview online', url: address }]
  return [
    plain(p(), leader, styles.leader, { leading: 13, before: 0, keep: true }),
    plain(p(), jobTitle, styles.meta, { leading: 12, before: 0, keep: true }),
    plain({ tag: 'H2', within }, headline, styles.headline, { leading: 27.5, before: 10, keep: true, even: true }),
    ...(standfirst === '' ? [] : [plain(p(), standfirst, styles.standfirst, { leading: 17.5, before: 9, keep: true })]),
    plain(p(), `${byline}${credit}`, styles.meta, { leading: 12, before: 8, keep: true }),
    ...exchanges.flatMap(({ wording, answer }, at) => [
      plain({ tag: 'H3', within }, wording, styles.question, {
        leading: 17,
        before: at === 0 ? 26 : 20,
        keep: true,
      }),
      ...richBlocks(answer, within, 5),
    ]),
    plain({ tag: 'H3', within }, 'For more information', styles.label, { leading: 12, before: 22, keep: true }),
    ...linkList(more, within),
  ]
}

function linkList(links: readonly { label: string; url: string }[], within: Part): Block[] {
  const list = { tag: 'L', within }
  return links.map(({ label, url }) =>
    block(
      { tag: 'LBody', within: { tag: 'LI', within: list } },
      [
        { text: label, style: { ...styles.meta, colour: 'accent', link: url } },
        { text: ` ${url.replace(/^https?:\/\//, '').replace(/\/$/, '')}`, style: styles.meta },
      ],
      { leading: 12.5, before: 2 },
    ),
  )
}
