/** The leader whom an address of the desk names, or the same 404 as for what never existed. */
import { notFound } from 'next/navigation'
import type { Desk } from '#lib/desk.ts'
import { namedLeader } from '#lib/people/find-leader.ts'
import { leaderOnDesk } from '#lib/people/leaders-on-desk.ts'

export function foundLeader(context: Desk, leader: string) {
  const { data } = namedLeader.safeParse({ leader })
  return (data === undefined ? null : leaderOnDesk(context, data.leader)) ?? notFound()
}
