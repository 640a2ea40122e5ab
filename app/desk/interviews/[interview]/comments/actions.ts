'use server'
/** The doors of the comments. */
import { action } from '#lib/accounts/action.ts'
import { comment, remark } from '#lib/comments/comment.ts'
import { resolve, settling } from '#lib/comments/resolve.ts'
import { watch, watching } from '#lib/mail/watch.ts'
import { commented, settled, watched } from './where-to.ts'

export const commentOnAnInterview = action(remark, comment, commented)
export const settleAThread = action(settling, resolve, settled)
export const watchAnInterview = action(watching, watch, watched)
