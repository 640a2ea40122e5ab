/** An interview in which nothing has been written yet. */
import type { Content } from './content.ts'

export const emptyContent: Content = {
  headline: '',
  standfirst: '',
  exchanges: [],
  links: [],
  topics: [],
  portrait: null,
}
