/** The opening of a leader's page: portrait, name, the job today, the posts held. */
import { Portrait, type PortraitShown } from '#components/page/portrait.tsx'
import { Trail } from '#components/page/trail.tsx'
import { postInWords } from './post-in-words.ts'
import { type Post, PostsHeld } from './posts-held.tsx'

type Leader = { name: string; portrait: PortraitShown; today: Post | null; posts: readonly Post[] }

export function LeaderHead({ leader: { name, portrait, today, posts } }: { leader: Leader }) {
  return (
    <>
      <Trail steps={[{ name: 'Leaders', href: '/leaders' }]} here={name} />
      <div className="grid gap-6 pt-6 md:grid-cols-[minmax(0,4fr)_minmax(0,9fr)] md:items-end md:gap-12 print:grid-cols-[38mm_1fr] print:items-start print:gap-[8mm]">
        <div className="max-w-[22rem]">
          <Portrait name={name} portrait={portrait} described sizes="22rem" first />
        </div>
        <div>
          <h1 className="text-d4">{name}</h1>
          <p className="mt-4 font-text text-stand">
            {today ? postInWords({ ...today, division: today.division.name }) : 'Holds no post here today.'}
          </p>
          <h2 className="mt-8 mb-2 font-work text-s1/[1.3] font-semibold tracking-normal">Posts held</h2>
          <PostsHeld posts={posts} />
        </div>
      </div>
    </>
  )
}
