/** A process of its own, for one issue: setting a magazine takes seconds, and the pages must not wait for it. */
import { constants, setPriority } from 'node:os'
import type { PrintedIssue } from './printed-issue.ts'
import { setIssue } from './set-issue.ts'

setPriority(constants.priority.PRIORITY_LOW)

process.once('message', async (issue: PrintedIssue) => {
  const answer = await setIssue(issue).then(
    (pdf) => ({ pdf }),
    (error: unknown) => ({ failed: String(error) }),
  )
  process.send?.(answer, () => process.disconnect())
})
process.once('disconnect', () => process.exit()) // whoever asked is gone
