/** What the shapes of the API are made of: addresses, names, moments, and the way to the next page. */
import { z } from 'zod'

export const address = z.url().describe('Where people read it')
export const apiAddress = z.url().describe('Where this API gives it whole')
export const slug = z.string().describe('Its name in addresses, which stays')
export const day = z.iso.date()
export const moment = z.iso.datetime()

export const named = z.strictObject({ slug, name: z.string(), address, api: apiAddress.optional() })

export const next = z.url().nullable().describe('The next page; null on the last')
export const pageOf = <Schema extends z.ZodType>(schema: Schema) => z.strictObject({ items: z.array(schema), next })
