'use server'
/** The magazine's doors. */
import { action } from '#lib/accounts/action.ts'
import { seenIssue } from '#lib/magazine/find-issue.ts'
import { keepIssue } from '#lib/magazine/keep-issue.ts'
import { keptIssue } from '#lib/magazine/kept-issue.ts'
import { publishIssue } from '#lib/magazine/publish-issue.ts'
import { startedIssue, startIssue } from '#lib/magazine/start-issue.ts'
import { takeBackIssue } from '#lib/magazine/take-back-issue.ts'
import { atIssue, atKept } from './where-to.ts'

export const startAnIssue = action(startedIssue, startIssue, atIssue('start'))
export const keepAnIssue = action(keptIssue, keepIssue, atKept)
export const publishAnIssue = action(seenIssue, publishIssue, atIssue('publish'))
export const takeBackAnIssue = action(seenIssue, takeBackIssue, atIssue('takeBack'))
