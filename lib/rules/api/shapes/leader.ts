/** A leader as the API gives them: in a list with the post of today, and whole with every post held. */
import { z } from 'zod'
import { address, apiAddress, day, named, slug } from './parts.ts'

export const appointment = z.strictObject({
  jobTitle: z.string(),
  division: named,
  from: day,
  until: day.nullable().describe('Null for the post of today'),
})

export const listedLeader = z.strictObject({
  slug,
  name: z.string(),
  address,
  api: apiAddress,
  today: appointment.nullable(),
})

export const leader = listedLeader.extend({
  appointments: z.array(appointment).describe('Newest first'),
  interviews: z.url().describe('Where this API lists them'),
})
