/** A form in which nothing has been typed. */
import type { DraftForm, ExchangeFields, PortraitFields } from './draft-form.ts'

export const noPortrait: PortraitFields = { hash: '', alt: '', decorative: false, credit: '' }

/** An exchange in which nothing has been typed, but for its id and kind. */
export const emptyExchange: Omit<ExchangeFields, 'id' | 'kind'> = {
  wording: '',
  answer: '',
  question: '',
  cut: [],
  cutOf: '',
}

export const emptyForm: DraftForm = {
  headline: '',
  standfirst: '',
  portrait: noPortrait,
  exchanges: [],
  links: [],
  topics: '',
  region: '',
  leftOver: [],
  removed: null,
}
