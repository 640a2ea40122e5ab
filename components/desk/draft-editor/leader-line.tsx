/** Whom the interview is with, in the post that it keeps; or the way to say so. */
import { Face } from '#components/desk/face.tsx'
import { elementIds } from './element-ids.ts'

export type EditorLeader = {
  name: string
  /** "Head of Sample Storage, Quayside (since August 2024)" */
  post: string
  /** The portrait's hash. */
  portrait: string | null
}

type Props = {
  leader: EditorLeader | null
  /** The page on which the leader is chosen. */
  chooseAt: string
}

export function LeaderLine({ leader, chooseAt }: Props) {
  if (!leader) {
    return (
      <p id={elementIds.leader} tabIndex={-1}>
        <b>Nobody yet.</b>{' '}
        <a href={chooseAt} className="inline-block py-1">
          Choose the leader
        </a>
      </p>
    )
  }
  return (
    <div
      id={elementIds.leader}
      tabIndex={-1}
      className="grid grid-cols-[2.5rem_minmax(0,1fr)_auto] items-start gap-x-3"
    >
      <Face name={leader.name} portrait={leader.portrait} />
      <p className="leading-[1.4]">
        <b>{leader.name}</b>
        <br />
        <span className="text-ink-2">{leader.post}</span>
      </p>
      <a href={chooseAt} className="inline-block py-1">
        Change<span className="sr-only"> the leader</span>
      </a>
    </div>
  )
}
