/** What somebody typed while a save was under way stands; everything else becomes what the desk answered. */
import type { DraftForm, ExchangeFields } from '#lib/rules/drafting/draft-form.ts'
import { mergedOrder } from '#lib/rules/drafting/merged-order.ts'

function typed<Value>(sent: Value, now: Value, answered: Value): Value {
  return JSON.stringify(now) === JSON.stringify(sent) ? answered : now
}

function exchange(sent: ExchangeFields | undefined, now: ExchangeFields, answered: ExchangeFields | undefined) {
  if (!sent || !answered) return now
  return {
    id: now.id,
    kind: typed(sent.kind, now.kind, answered.kind),
    wording: typed(sent.wording, now.wording, answered.wording),
    answer: typed(sent.answer, now.answer, answered.answer),
    question: typed(sent.question, now.question, answered.question),
    cut: typed(sent.cut, now.cut, answered.cut),
    cutOf: typed(sent.cutOf, now.cutOf, answered.cutOf),
  }
}

function exchanges(sent: DraftForm, now: DraftForm, answered: DraftForm): ExchangeFields[] {
  const ids = (form: DraftForm) => form.exchanges.map(({ id }) => id)
  const called = (form: DraftForm, id: string) => form.exchanges.find((one) => one.id === id)
  const isWrittenIn = (id: string) => JSON.stringify(called(now, id)) !== JSON.stringify(called(sent, id))
  const stays = (id: string) => called(now, id) !== undefined && isWrittenIn(id)
  const order = mergedOrder(ids(sent), ids(now), ids(answered), stays)
  return order.flatMap((id) => {
    const own = called(now, id)
    return own ? exchange(called(sent, id), own, called(answered, id)) : (called(answered, id) ?? [])
  })
}

/** Takes the form that was sent, the form as it is now, and the form that came back. Gives the form to go on with. */
export function keepTyping(sent: DraftForm, now: DraftForm, answered: DraftForm): DraftForm {
  if (now === sent) return answered
  return {
    headline: typed(sent.headline, now.headline, answered.headline),
    standfirst: typed(sent.standfirst, now.standfirst, answered.standfirst),
    portrait: typed(sent.portrait, now.portrait, answered.portrait),
    exchanges: exchanges(sent, now, answered),
    links: typed(sent.links, now.links, answered.links),
    topics: typed(sent.topics, now.topics, answered.topics),
    region: typed(sent.region, now.region, answered.region),
    leftOver: typed(sent.leftOver, now.leftOver, answered.leftOver),
    removed: typed(sent.removed, now.removed, answered.removed),
  }
}
