'use server'
/** The door of the page that approves several interviews. */
import { answerApprovals } from './answer-approvals.ts'

export const approveSeveral = answerApprovals
