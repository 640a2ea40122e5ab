/** A column that holds an interview's content. Whoever writes it, and by whatever way: nothing but valid content is stored. */
import { customType } from 'drizzle-orm/sqlite-core'
import { type Content, contentSchema } from '#lib/rules/content/content.ts'

/** Throws where the content is not valid: what people send is checked long before, with sentences. */
export const contentColumn = customType<{ data: Content; driverData: string }>({
  dataType: () => 'text',
  toDriver: (content) => JSON.stringify(contentSchema.parse(content)),
  fromDriver: (stored) => JSON.parse(stored),
})
