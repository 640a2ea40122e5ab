'use server'
/** The desk's doors: each is one command with the fields it takes and the page it leads to. */
import { action } from '#lib/accounts/action.ts'
import { signOut as endSession } from '#lib/accounts/sign-out.ts'
import { thenDrawCard } from '#lib/cards/then-draw-card.ts'
import { cancel } from '#lib/editorial/cancel.ts'
import { chooseLeader, choosing } from '#lib/editorial/choose-leader.ts'
import { decide, decision } from '#lib/editorial/decide.ts'
import { named } from '#lib/editorial/named.ts'
import { recall } from '#lib/editorial/recall.ts'
import { revise } from '#lib/editorial/revise.ts'
import { startInterview, starting } from '#lib/editorial/start-interview.ts'
import { withdraw, withdrawal } from '#lib/editorial/withdraw.ts'
import { answerDraft } from './answer-draft.ts'
import { withFile } from './interviews/new/with-file.ts'
import { done, started } from './where-to.ts'

export const startAnInterview = withFile(action(starting, startInterview, started))
export const chooseTheLeader = action(choosing, chooseLeader, done('leader'))
export const decideOnARevision = action(decision, thenDrawCard(decide), ({ interview, decision: what }) =>
  done(what)({ interview }),
)
export const recallASubmission = action(named, recall, done('recall'))
export const reviseAnInterview = action(named, revise, done('revise'))
export const cancelAPublication = action(named, cancel, done('cancel'))
export const withdrawAnInterview = action(withdrawal, withdraw, done('withdraw'))
export const answerADraft = answerDraft
export const signOut = endSession
