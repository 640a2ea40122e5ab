'use server'
/** The doors of leaders and their appointments. */
import { action } from '#lib/accounts/action.ts'
import { addAppointment, newAppointment } from '#lib/people/add-appointment.ts'
import { addSomebody, somebody } from '#lib/people/add-somebody.ts'
import { correctAppointment, correction } from '#lib/people/correct-appointment.ts'
import { mergeLeaders, merging } from '#lib/people/merge-leaders.ts'
import { leaderName, renameLeader } from '#lib/people/rename-leader.ts'
import { leaderAt } from './leader-at.ts'

export const addALeader = action(somebody, addSomebody, (_, { leader }) => leaderAt(leader, 'added'))
export const renameALeader = action(leaderName, renameLeader, ({ leader }) => leaderAt(leader, 'renamed'))
export const addAnAppointment = action(newAppointment, addAppointment, ({ leader }) => leaderAt(leader, 'appointed'))
export const correctAnAppointment = action(correction, correctAppointment, ({ leader }) =>
  leaderAt(leader, 'corrected'),
)
export const mergeLeaderRecords = action(merging, mergeLeaders, ({ stays }) => leaderAt(stays, 'merged'))
