/** A form in which nothing has been typed. */
import type { DraftForm } from './draft-form.ts'

export const emptyForm: DraftForm = {
  headline: '',
  standfirst: '',
  exchanges: [],
  links: [],
  topics: '',
  leftOver: [],
  removed: null,
}
