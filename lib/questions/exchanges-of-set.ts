/** The exchanges with which a draft begins: the set's questions, put to this leader, with nothing answered yet. */
import { exchangeId } from '#lib/exchange-id.ts'
import type { Holder } from '#lib/people/holder.ts'
import type { Exchange } from '#lib/rules/content/content.ts'
import { kindOfWording } from '#lib/rules/questions/kind-of-wording.ts'
import { fillSlots } from '#lib/rules/questions/slots.ts'
import { emptyDocument } from '#lib/rules/rich-text/document.ts'
import { askedOf } from './asked-of.ts'
import type { SetOnOffer } from './the-sets.ts'

export function exchangesOfSet({ rows }: SetOnOffer, leader: Holder | null): Exchange[] {
  return rows.map(({ question, wording: put }) => {
    const wording = fillSlots(put, leader && askedOf(leader))
    return { id: exchangeId(), kind: kindOfWording(wording), wording, answer: emptyDocument, question }
  })
}
