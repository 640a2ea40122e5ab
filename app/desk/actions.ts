'use server'
/** The desk's doors: each is one command with the fields it takes and the page it leads to. */
import { action } from '#lib/accounts/action.ts'
import { signOut as endSession } from '#lib/accounts/sign-out.ts'
import { thenDrawCard } from '#lib/cards/then-draw-card.ts'
import { assign, assignment } from '#lib/editorial/assign.ts'
import { cancel } from '#lib/editorial/cancel.ts'
import { chooseLeader, choosing } from '#lib/editorial/choose-leader.ts'
import { decide, decision, verbDecided } from '#lib/editorial/decide.ts'
import { discard } from '#lib/editorial/discard.ts'
import { discardChanges } from '#lib/editorial/discard-changes.ts'
import { look, looking } from '#lib/editorial/look.ts'
import { named } from '#lib/editorial/named.ts'
import { newAddress, readdress } from '#lib/editorial/readdress.ts'
import { recall } from '#lib/editorial/recall.ts'
import { recover } from '#lib/editorial/recover.ts'
import { restore, restoring } from '#lib/editorial/restore.ts'
import { review, seenReview } from '#lib/editorial/review.ts'
import { revise } from '#lib/editorial/revise.ts'
import { secondLook, secondLooking } from '#lib/editorial/second-look.ts'
import { seenDraft } from '#lib/editorial/seen-draft.ts'
import { reviewSaid, setReview } from '#lib/editorial/set-review.ts'
import { startInterview, starting } from '#lib/editorial/start-interview.ts'
import { withdraw, withdrawal } from '#lib/editorial/withdraw.ts'
import { answerDraft } from './answer-draft.ts'
import { inOurZone } from './in-our-zone.ts'
import { withFile } from './interviews/new/with-file.ts'
import { done, started, withdrawn } from './where-to.ts'

export const startAnInterview = withFile(action(starting, startInterview, started))
export const chooseTheLeader = action(choosing, chooseLeader, done('leader'))
export const decideOnARevision = action(decision, thenDrawCard(inOurZone(decide)), (decided) =>
  done(verbDecided(decided))(decided),
)
export const lookAtARevision = action(looking, look, done('look'))
export const lookForTheSecondTime = action(secondLooking, secondLook, done('secondLook'))
export const restoreARevision = action(restoring, restore, done('restore'))
export const askForADecision = action(assignment, inOurZone(assign), done('assign'))
export const recallASubmission = action(named, recall, done('recall'))
export const reviseAnInterview = action(named, revise, done('revise'))
export const cancelAPublication = action(named, cancel, done('cancel'))
export const withdrawAnInterview = action(withdrawal, withdraw, withdrawn)
export const discardChangesOfADraft = action(seenDraft, discardChanges, done('discardChanges'))
export const discardADraft = action(seenDraft, discard, done('discard'))
export const recoverADraft = action(named, recover, done('recover'))
export const readdressAnInterview = action(newAddress, readdress, done('readdress'))
export const setAReview = action(reviewSaid, inOurZone(setReview), done('setReview'))
export const sayThatItStands = action(seenReview, inOurZone(review), done('review'))
export const answerADraft = answerDraft
export const signOut = endSession
