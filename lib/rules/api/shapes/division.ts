/** A division as the API gives it: in a list with what it lies inside, and whole with what lies inside it. */
import { z } from 'zod'
import { address, apiAddress, named, slug } from './parts.ts'

export const listedDivision = z.strictObject({
  slug,
  name: z.string(),
  description: z.string(),
  address,
  api: apiAddress,
  within: named.nullable().describe('The division that it lies inside'),
})

export const division = listedDivision.extend({
  parts: z.array(named).describe('The divisions that lie inside it'),
  leaders: z.url().describe('Where this API lists who leads it and its parts, or did'),
  interviews: z.url().describe('Where this API lists what was said there'),
})
